package kam.customer.servicedesk.serviceplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A whole plan: content, milestones and the dedicated team. */
record PlanDraft(
        @Valid @NotNull PlanContent content,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull NewPlanMilestone> milestones,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull TeamMember> team) {}
