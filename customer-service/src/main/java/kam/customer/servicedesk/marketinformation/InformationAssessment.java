package kam.customer.servicedesk.marketinformation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How good the information is: valid or not, how complete (完整度) and timely (及时性) from 0 to 100, and why. */
@Embeddable
record InformationAssessment(
        @NotNull Boolean valid,
        @NotNull @Min(0) @Max(100) Integer completeness,
        @NotNull @Min(0) @Max(100) Integer timeliness,
        @NotBlank @Size(max = 1000) String reason) {}
