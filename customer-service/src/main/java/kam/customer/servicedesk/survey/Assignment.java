package kam.customer.servicedesk.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who is to improve what until when. */
record Assignment(
        @NotBlank @Size(max = 100) String owner,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 1000) String task) {}
