package kam.customer.admission.credit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.customer.admission.credit.CreditGrading.CreditLevel;

/** From which score on a customer has this level, and its credit limit in CNY. */
@Embeddable
record LevelThreshold(
        @NotNull @Enumerated(EnumType.STRING) CreditLevel level,

        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal minimumScore,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal creditLimit) {

    LevelThreshold toScale() {
        return new LevelThreshold(
                level,
                minimumScore.setScale(2, RoundingMode.UNNECESSARY),
                creditLimit.setScale(2, RoundingMode.UNNECESSARY));
    }
}
