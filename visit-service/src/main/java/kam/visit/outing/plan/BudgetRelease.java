package kam.visit.outing.plan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What finance releases, in CNY: all that was asked for, or less. */
record BudgetRelease(
        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal amount,

        @Size(max = 500) String remark) {}
