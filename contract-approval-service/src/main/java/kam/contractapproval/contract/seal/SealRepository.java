package kam.contractapproval.contract.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;

@ApplicationScoped
class SealRepository extends Repository<SealUse> {
    /** What is the headquarters' is for the headquarters. */
    @Override
    public SealUse visible(UUID id) {
        var use = existing(id);
        caller().mustSee(use.office());
        return use;
    }

    Page<SealUse> list(ListPage page, ListQuery query) {
        return query.page(getEntityManager(), SealUse.class, page, visible());
    }

    Filter visible() {
        return Filter.visibleTo(caller());
    }
}
