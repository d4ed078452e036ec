package kam.customer.development.opportunity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An opportunity to be opened in the first stage. */
record NewOpportunity(
        @NotNull UUID customerId, @Valid @NotNull LanePeople people) {}
