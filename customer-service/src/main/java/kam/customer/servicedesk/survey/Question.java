package kam.customer.servicedesk.survey;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A question of a questionnaire, answered from 1 (bad) to 5 (good); the weight is relative to the others. */
@Embeddable
record Question(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 300) String text,
        @NotNull @Min(1) @Max(100) Integer weight) {}
