package kam.goodsledger.stock.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class OpeningRepository extends Repository<OpeningPosition> {
    Page<OpeningPosition> list(PageRequest page, String office, OpeningStatus status, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("customerId", customerId));
    }

    boolean has(String office, UUID customerId) {
        return count("office = ?1 and customerId = ?2", office, customerId) > 0;
    }
}
