package kam.customer.development.worth;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Our strengths and weaknesses with this customer, its chances and risks (SWOT). */
@Embeddable
record Swot(
        @NotBlank @Size(max = 2000) String strengths,
        @NotBlank @Size(max = 2000) String weaknesses,
        @NotBlank @Size(max = 2000) String opportunities,
        @NotBlank @Size(max = 2000) String threats) {}
