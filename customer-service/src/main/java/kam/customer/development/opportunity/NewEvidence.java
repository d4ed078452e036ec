package kam.customer.development.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a condition is met, or after all is not, and what shows it. */
record NewEvidence(
        @NotNull StageCondition condition,
        @NotNull boolean met,
        @NotBlank @Size(max = 2000) String note) {}
