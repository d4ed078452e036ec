package kam.customer.overview.archive;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Something of the co-operation so far (历史合作记录). */
@Embeddable
record PastDeed(
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 2000) String text) {}
