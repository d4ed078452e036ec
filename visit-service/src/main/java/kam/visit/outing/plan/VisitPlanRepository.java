package kam.visit.outing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;

@ApplicationScoped
class VisitPlanRepository extends Repository<VisitPlan> {
    Page<VisitPlan> list(ListPage page, ListQuery query, Filter visible) {
        return query.page(getEntityManager(), VisitPlan.class, page, visible);
    }

    /**
     * What the caller may see; with {@code overdue}, only those whose planned day lies before the given one without a
     * report, or only the others.
     */
    Filter visible(Boolean overdue, LocalDate plannedBefore) {
        var unreported = "(status in (APPROVED, BUDGETED) and draft.plannedOn < :plannedBefore)";
        var filter = Filter.visibleTo(caller());
        return overdue == null
                ? filter
                : filter.where(overdue ? unreported : "not " + unreported, "plannedBefore", plannedBefore);
    }
}
