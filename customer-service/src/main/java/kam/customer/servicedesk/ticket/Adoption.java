package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a suggestion is adopted (建议采纳), and what the customer is told. */
@Embeddable
record Adoption(
        @NotNull Boolean adopted,
        @NotBlank @Size(max = 2000) String answer) {}
