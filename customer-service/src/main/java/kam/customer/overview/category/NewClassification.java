package kam.customer.overview.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A category to be set against the rules; without one an earlier override is lifted and the rules count again. */
record NewClassification(
        @Size(max = 40) String category,
        @NotBlank @Size(max = 1000) String reason) {}
