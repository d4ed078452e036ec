package kam.goodsledger.money.remittance;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.money.Money;

/** What the office says it has sent to the company, in CNY. */
record NewRemittance(
        @NotBlank @Size(max = 20) String office,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @NotNull LocalDate sentOn,
        @Size(max = 100) String reference) {
    NewRemittance {
        amount = Money.cny(amount);
    }
}
