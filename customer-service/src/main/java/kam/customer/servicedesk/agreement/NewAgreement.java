package kam.customer.servicedesk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A key account registers for a service agreement. */
record NewAgreement(
        @NotNull UUID customerId, @Valid @NotNull Registration registration) {}
