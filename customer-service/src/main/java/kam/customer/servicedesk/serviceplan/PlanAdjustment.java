package kam.customer.servicedesk.serviceplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.servicedesk.serviceplan.ServicePlan.PlanContent;

/** What is changed while the plan is carried out, and why; milestones are added, the team is replaced. */
record PlanAdjustment(
        @NotBlank @Size(max = 2000) String reason,
        @Valid @NotNull PlanContent content,
        @NotNull @Size(max = 50) List<@Valid @NotNull NewPlanMilestone> addedMilestones,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull TeamMember> team) {
    /** What is to be reached until when (时间节点). */
    record NewPlanMilestone(
            @NotBlank @Size(max = 300) String name, @NotNull LocalDate dueOn) {}
}
