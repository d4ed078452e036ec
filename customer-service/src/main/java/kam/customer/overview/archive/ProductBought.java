package kam.customer.overview.archive;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.money.Money;

/** What the customer buys from us (购买的产品), and how much in a year. */
@Embeddable
record ProductBought(
        @NotBlank @Size(max = 200) String product,

        @PositiveOrZero @Digits(integer = 14, fraction = 4) BigDecimal yearlyQuantity,

        @Size(max = 20) String unit,
        @Size(max = 1000) String note) {
    ProductBought toScale() {
        return new ProductBought(product, Money.quantity(yearlyQuantity), unit, note);
    }
}
