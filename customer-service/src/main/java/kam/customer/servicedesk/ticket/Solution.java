package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How it was solved; in a crisis with the remedy (补救措施). */
@Embeddable
record Solution(
        @NotBlank @Size(max = 4000) String solution,
        @Size(max = 2000) String remedy) {}
