package kam.customer.development.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is to be done (措施), by whom, until when. */
@Embeddable
record DevelopmentMeasure(
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 100) String owner,
        @NotNull LocalDate dueOn) {}
