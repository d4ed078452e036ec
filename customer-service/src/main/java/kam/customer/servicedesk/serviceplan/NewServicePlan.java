package kam.customer.servicedesk.serviceplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A plan for a key account that has none. */
record NewServicePlan(
        @NotNull UUID customerId, @Valid @NotNull PlanDraft plan) {}
