package kam.customer.development.worth;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.money.Money;

/** What the customer bought of us in one order (每次的采购量); the amount in CNY. */
@Embeddable
record TradedVolume(
        @NotNull LocalDate tradedOn,
        @NotBlank @Size(max = 200) String product,
        @NotBlank @Size(max = 20) String unit,

        @NotNull @Positive @Digits(integer = 14, fraction = 4)
        BigDecimal quantity,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal amount) {

    TradedVolume toScale() {
        return new TradedVolume(tradedOn, product, unit, Money.quantity(quantity), Money.cny(amount));
    }
}
