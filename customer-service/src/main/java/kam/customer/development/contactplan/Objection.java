package kam.customer.development.contactplan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the customer objected to (意见), and our main answer (主要回应). */
@Embeddable
record Objection(
        @NotBlank @Size(max = 1000) String objection,
        @NotBlank @Size(max = 1000) String answer) {}
