package kam.customer.development.positioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class PositioningRepository extends Repository<ProductPositioning> {
    Page<ProductPositioning> list(PageRequest page, ProductPositioning.PositioningStatus status, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller(), "head.office")
                        .where("status", status)
                        .where("head.customer.id = :customer", "customer", customerId));
    }
}
