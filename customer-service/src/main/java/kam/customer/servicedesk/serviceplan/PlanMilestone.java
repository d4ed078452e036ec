package kam.customer.servicedesk.serviceplan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kam.customer.servicedesk.serviceplan.PlanAdjustment.NewPlanMilestone;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.MilestoneDone;

/** A milestone and, once it is reached, when that was. */
@Embeddable
record PlanMilestone(String name, LocalDate dueOn, LocalDate doneOn, String remark) {
    static PlanMilestone of(NewPlanMilestone planned) {
        return new PlanMilestone(planned.name(), planned.dueOn(), null, null);
    }

    PlanMilestone done(MilestoneDone done) {
        return new PlanMilestone(name, dueOn, done.doneOn(), done.remark());
    }

    boolean isOverdue(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
