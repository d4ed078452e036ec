package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ContactRevealRepository extends Repository<ContactReveal> {
    Page<ContactReveal> list(PageRequest page, UUID customerId, String revealedTo) {
        return page(page, new Filter().where("customerId", customerId).where("revealedTo", revealedTo));
    }
}
