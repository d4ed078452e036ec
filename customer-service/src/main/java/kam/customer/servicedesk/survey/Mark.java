package kam.customer.servicedesk.survey;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the customer answered to one question, from 1 (bad) to 5 (good), with its own words if there were any. */
@Embeddable
record Mark(
        @NotBlank @Size(max = 40) String question,
        @NotNull @Min(1) @Max(5) Integer mark,
        @Size(max = 1000) String remark) {}
