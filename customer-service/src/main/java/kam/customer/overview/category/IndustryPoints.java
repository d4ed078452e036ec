package kam.customer.overview.category;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** So many points for customers of this industry. */
@Embeddable
record IndustryPoints(
        @NotBlank @Size(max = 100) String industry,
        @Min(0) @Max(100) int points) {}
