package kam.goodsledger.money.retention;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.money.Money;

/** What a contract lets the customer keep back, in CNY, and the last day on which it may; where that is agreed. */
record NewRetention(
        @NotNull UUID contractId,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String reason) {
    NewRetention {
        amount = Money.cny(amount);
    }
}
