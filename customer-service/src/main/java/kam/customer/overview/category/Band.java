package kam.customer.overview.category;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import kam.kit.money.Money;

/** From this amount in CNY on, so many points. */
@Embeddable
record Band(
        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal minimum,

        @Min(0) @Max(100) int points) {
    Band toScale() {
        return new Band(Money.cny(minimum), points);
    }
}
