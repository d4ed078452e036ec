package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer to one criterion, with its reason. */
@Embeddable
record Criterion(
        @NotNull boolean met, @NotBlank @Size(max = 1000) String reason) {}
