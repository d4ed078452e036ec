package kam.customer.servicedesk.serviceplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ServicePlanRepository extends Repository<ServicePlan> {
    /** Refuses with 409 a second plan of a customer, even if that happened at the same moment. */
    void add(ServicePlan plan, UUID customerId) {
        if (count("account.customerId = ?1 and status <> ENDED", customerId) > 0) {
            throw alreadyPlanned();
        }
        try {
            persistAndFlush(plan);
        } catch (ConstraintViolationException e) {
            if ("service_plan_current".equals(e.getConstraintName())) {
                throw alreadyPlanned();
            }
            throw e;
        }
    }

    private static Problem alreadyPlanned() {
        return new Problem(ServicePlanProblem.ALREADY_PLANNED, "Adjust or end the plan that is there");
    }

    Page<ServicePlan> list(
            PageRequest page, ServicePlanStatus status, UUID customerId, Boolean overdue, LocalDate today) {
        var late = "(status = IN_FORCE and id in (select p.id from ServicePlan p join p.milestones m"
                + " where m.doneOn is null and m.dueOn < :today))";
        var filter = Filter.visibleTo(caller(), "account.office")
                .where("status", status)
                .where("account.customerId = :customerId", "customerId", customerId);
        if (overdue != null) {
            filter.where(overdue ? late : "not " + late, "today", today);
        }
        return page(page, filter);
    }
}
