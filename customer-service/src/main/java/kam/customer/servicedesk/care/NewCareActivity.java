package kam.customer.servicedesk.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An activity for a customer. */
record NewCareActivity(
        @NotNull UUID customerId, @Valid @NotNull CarePlan plan) {}
