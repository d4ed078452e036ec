package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.kit.money.Money;

/** A line of the proposed contract: price and settlement floor price (结算底价) in CNY per unit. */
@Embeddable
record ContractLine(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 200) String product,
        @NotBlank @Size(max = 20) String unit,

        @NotNull @Positive @Digits(integer = 14, fraction = 4)
        BigDecimal quantity,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal unitPrice,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal floorPrice) {

    /** In CNY, rounded half up to the fen for each line. */
    BigDecimal amount() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }

    ContractLine toScale() {
        return new ContractLine(
                sku,
                product,
                unit,
                quantity.setScale(4, RoundingMode.UNNECESSARY),
                Money.cny(unitPrice),
                Money.cny(floorPrice));
    }
}
