package kam.customer.overview.category;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ClassificationRepository extends Repository<Classification> {
    /** The one that counts. */
    Optional<Classification> latestOf(UUID customerId) {
        return find("customerId", Sort.descending("id"), customerId).firstResultOptional();
    }

    Page<Classification> list(PageRequest page, UUID customerId) {
        return page(page, new Filter().where("customerId", customerId));
    }
}
