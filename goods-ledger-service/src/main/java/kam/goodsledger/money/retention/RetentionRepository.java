package kam.goodsledger.money.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class RetentionRepository extends Repository<Retention> {
    boolean isThereOneOf(UUID contractId) {
        return count("contractId", contractId) > 0;
    }

    Page<Retention> list(PageRequest page, String office, UUID contractId) {
        return page(page, Filter.visibleTo(caller()).where("office", office).where("contractId", contractId));
    }
}
