package kam.customer.admission.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An application to be opened for a customer of the caller's office. */
record NewApplication(
        @NotNull UUID customerId, @Valid @NotNull ApplicationForm form) {}
