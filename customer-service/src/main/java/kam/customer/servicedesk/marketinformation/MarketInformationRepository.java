package kam.customer.servicedesk.marketinformation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class MarketInformationRepository extends Repository<MarketInformation> {
    Page<MarketInformation> list(PageRequest page, InformationStatus status, UUID customerId, String registeredBy) {
        return page(
                page,
                Filter.visibleTo(caller(), "account.office")
                        .where("status", status)
                        .where("account.customerId = :customerId", "customerId", customerId)
                        .where("registeredBy", registeredBy));
    }
}
