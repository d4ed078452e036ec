package kam.visit.outing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class VisitPlanRepository extends Repository<VisitPlan> {
    /** Whose planned day lies before the given one without a report is overdue; each condition may be null. */
    Page<VisitPlan> list(
            PageRequest page, VisitPlanStatus status, UUID customerId, Boolean overdue, LocalDate plannedBefore) {
        var unreported = "(status in (APPROVED, BUDGETED) and draft.plannedOn < :plannedBefore)";
        var filter = Filter.visibleTo(caller()).where("status", status).where("customerId", customerId);
        if (overdue != null) {
            filter.where(overdue ? unreported : "not " + unreported, "plannedBefore", plannedBefore);
        }
        return page(page, filter);
    }
}
