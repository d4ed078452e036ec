package kam.goodsledger.stock.diversion;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import kam.kit.money.Money;

/** So much, held for the key account that the goods went to, is given back. */
record NewReplenishment(
        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
        BigDecimal quantity) {
    NewReplenishment {
        quantity = Money.quantity(quantity);
    }
}
