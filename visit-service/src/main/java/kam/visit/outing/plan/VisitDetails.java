package kam.visit.outing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What a visit is for, who goes and who is to be met, how it is prepared, when, and what it may cost. */
record VisitDetails(
        @NotBlank @Size(max = 1000) String purpose,
        @Size(max = 2000) String preparation,
        @NotNull LocalDate plannedOn,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Person> people,
        @NotNull @Size(max = 50) List<@Valid @NotNull ExpenseLine> budgetLines) {}
