package kam.customer.development.contactplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A contact to be planned with a customer. */
record NewContactPlan(
        @NotNull UUID customerId, @Valid @NotNull PlannedContact plan) {}
