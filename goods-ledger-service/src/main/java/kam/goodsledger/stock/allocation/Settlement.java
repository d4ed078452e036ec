package kam.goodsledger.stock.allocation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.money.Money;

/** How much the sales company finds missing or damaged; the rest is accepted. */
record Settlement(
        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
        BigDecimal lost,

        @NotBlank @Size(max = 1000) String reason) {
    Settlement {
        lost = Money.quantity(lost);
    }
}
