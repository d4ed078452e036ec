package kam.goodsledger.delivery.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was delivered of a line, in its unit, and what the customer owed for it, in CNY: the original price. */
record SoldLine(BigDecimal quantity, BigDecimal value) {

    /**
     * What a part is worth where so much was returned before it: parts never sum to more than the whole, whatever is
     * lost in rounding.
     */
    BigDecimal valueOf(BigDecimal part, BigDecimal returnedBefore) {
        return upTo(returnedBefore.add(part)).subtract(upTo(returnedBefore));
    }

    private BigDecimal upTo(BigDecimal returned) {
        return value.multiply(returned).divide(quantity, 2, RoundingMode.HALF_UP);
    }
}
