package kam.customer.servicedesk.care;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was done, on which day, and what came of it; improvement points that both sides found go here too. */
@Embeddable
record CareDone(
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 2000) String outcome,
        @Size(max = 2000) String improvement) {}
