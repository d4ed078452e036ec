package kam.customer.development.contactplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.development.contactplan.ContactPlan.ContactPlanStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ContactPlanRepository extends Repository<ContactPlan> {
    /** What is planned before the given day without a record is overdue; each condition may be null. */
    Page<ContactPlan> list(
            PageRequest page, ContactPlanStatus status, UUID customerId, Boolean overdue, LocalDate today) {
        var unrecorded = "(status = PLANNED and plan.plannedOn < :today)";
        var filter = Filter.visibleTo(caller()).where("status", status).where("customerId", customerId);
        if (overdue != null) {
            filter.where(overdue ? unrecorded : "not " + unrecorded, "today", today);
        }
        return page(page, filter);
    }
}
