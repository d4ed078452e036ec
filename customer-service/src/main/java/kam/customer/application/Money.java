package kam.customer.application;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in CNY, always with two decimals, so that equal amounts are written alike. */
final class Money {
    private Money() {}

    /** An amount that was checked to have at most two decimals; null stays null. */
    static BigDecimal of(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
