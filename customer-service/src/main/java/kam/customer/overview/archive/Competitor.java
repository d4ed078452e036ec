package kam.customer.overview.archive;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A competitor at the customer (竞争者), what it sells there, and its share in percent. */
@Embeddable
record Competitor(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 500) String products,

        @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal sharePercent,

        @Size(max = 1000) String note) {
    Competitor toScale() {
        return new Competitor(
                name, products, sharePercent == null ? null : sharePercent.setScale(2, RoundingMode.UNNECESSARY), note);
    }
}
