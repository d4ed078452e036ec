package kam.goodsledger.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** For which customer and period, both days included. */
record NewStatement(
        @NotNull UUID customerId,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
