package kam.goodsledger.money.writeoff;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.money.Money;

/** What a customer will never pay under a contract, in CNY, and why. */
record NewWriteOff(
        @NotNull UUID contractId,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @NotBlank @Size(max = 1000) String reason) {
    NewWriteOff {
        amount = Money.cny(amount);
    }
}
