package kam.kit.money;

import java.math.BigDecimal;

/**
 * One way to write a number: {@code 100.5} and {@code 100.50} become the same. A number with more decimals than it
 * may have is left as it is, for validation to refuse.
 */
public final class Money {
    private Money() {}

    /** An amount or price in CNY (元), two decimals. */
    public static BigDecimal cny(BigDecimal amount) {
        return scaled(amount, 2);
    }

    /** A quantity in the unit of its line, four decimals. */
    public static BigDecimal quantity(BigDecimal quantity) {
        return scaled(quantity, 4);
    }

    private static BigDecimal scaled(BigDecimal number, int decimals) {
        if (number == null || number.stripTrailingZeros().scale() > decimals) {
            return number;
        }
        return number.setScale(decimals);
    }
}
