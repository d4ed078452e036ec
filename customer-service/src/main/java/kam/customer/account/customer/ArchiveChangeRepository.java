package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ArchiveChangeRepository extends Repository<ArchiveChange> {
    Page<ArchiveChange> list(PageRequest page, UUID customerId) {
        return page(page, new Filter().where("customerId", customerId));
    }
}
