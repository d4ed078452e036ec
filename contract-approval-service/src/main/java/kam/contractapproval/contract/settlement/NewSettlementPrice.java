package kam.contractapproval.contract.settlement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.money.Money;

/** A settlement price in CNY per unit that is to hold from a day on. */
record NewSettlementPrice(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 20) String unit,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal price,

        @NotNull LocalDate effectiveFrom) {

    NewSettlementPrice {
        price = Money.cny(price);
    }
}
