package kam.goodsledger.stock.allocation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.money.Money;

/** How much is missing or damaged, as the office claims (异议), and why. */
record Objection(
        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
        BigDecimal lost,

        @NotBlank @Size(max = 1000) String reason) {
    Objection {
        lost = Money.quantity(lost);
    }
}
