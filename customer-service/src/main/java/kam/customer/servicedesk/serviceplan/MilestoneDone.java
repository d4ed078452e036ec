package kam.customer.servicedesk.serviceplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a milestone is reached. */
record MilestoneDone(
        @NotNull LocalDate doneOn, @Size(max = 1000) String remark) {}
