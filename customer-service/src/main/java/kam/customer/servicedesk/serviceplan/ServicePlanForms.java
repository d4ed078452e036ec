package kam.customer.servicedesk.serviceplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.serviceplan.PlanAdjustment.NewPlanMilestone;
import kam.customer.servicedesk.serviceplan.ServicePlan.PlanContent;

/** What clients send about a service plan. */
interface ServicePlanForms {
    /** That a milestone is reached. */
    record MilestoneDone(
            @NotNull LocalDate doneOn, @Size(max = 1000) String remark) {}

    /** A plan for a key account that has none. */
    record NewServicePlan(
            @NotNull UUID customerId, @Valid @NotNull PlanDraft plan) {}

    /** A whole plan: content, milestones and the dedicated team. */
    record PlanDraft(
            @Valid @NotNull PlanContent content,
            @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull NewPlanMilestone> milestones,
            @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull TeamMember> team) {}
}
