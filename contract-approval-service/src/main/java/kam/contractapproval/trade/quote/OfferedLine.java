package kam.contractapproval.trade.quote;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.kit.money.Money;

/** What is offered at which price, in CNY per unit with VAT; the floor price is for what is not on the price list. */
record OfferedLine(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 200) String product,
        @NotBlank @Size(max = 20) String unit,

        @NotNull @Positive @Digits(integer = 14, fraction = 4)
        BigDecimal quantity,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal unitPrice,

        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal floorPrice) {

    OfferedLine {
        quantity = Money.quantity(quantity);
        unitPrice = Money.cny(unitPrice);
        floorPrice = Money.cny(floorPrice);
    }

    /** In CNY, half a fen rounded up. */
    BigDecimal amount() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }
}
