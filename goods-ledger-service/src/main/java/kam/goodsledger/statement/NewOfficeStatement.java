package kam.goodsledger.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** For which office and period, both days included. */
record NewOfficeStatement(
        @NotBlank @Size(max = 20) String office,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
