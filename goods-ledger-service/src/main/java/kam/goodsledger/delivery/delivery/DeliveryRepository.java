package kam.goodsledger.delivery.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class DeliveryRepository extends Repository<Delivery> {
    Page<Delivery> list(PageRequest page, String office, DeliveryStatus status, UUID contractId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("contractId", contractId));
    }
}
