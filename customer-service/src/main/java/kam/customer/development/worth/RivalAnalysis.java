package kam.customer.development.worth;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A main competitor (竞争对手) compared with us. */
@Embeddable
record RivalAnalysis(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 1000) String strengths,
        @NotBlank @Size(max = 1000) String weaknesses) {}
