package kam.goodsledger.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * For which customer and period, both days included; and which office states, without one the caller's only one, else the
 * customer's.
 */
record NewStatement(
        @NotNull UUID customerId,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Size(min = 1, max = 20) String office) {}
