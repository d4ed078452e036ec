package kam.customer.rules.scoring;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How somebody stands by one factor, 0 to 100, and why. */
@Embeddable
public record FactorScore(
        @NotBlank @Size(max = 40) String factor,

        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal score,

        @NotBlank @Size(max = 1000) String reason) {

    public FactorScore toScale() {
        return new FactorScore(factor, score.setScale(2, RoundingMode.UNNECESSARY), reason);
    }
}
