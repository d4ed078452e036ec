package kam.customer.development.positioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A positioning to be drafted for a customer. */
record NewPositioning(
        @NotNull UUID customerId, @Valid @NotNull PositioningContent content) {}
