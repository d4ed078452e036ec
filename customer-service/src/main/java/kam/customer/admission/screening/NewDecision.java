package kam.customer.admission.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether to go on with the candidate, and why. */
record NewDecision(
        @NotNull Boolean goOn, @NotBlank @Size(max = 1000) String reason) {}
