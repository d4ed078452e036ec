package kam.customer.development.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A development plan to be drafted for a customer. */
record NewDevelopmentPlan(
        @NotNull UUID customerId, @Valid @NotNull DevelopmentPlanContent content) {}
