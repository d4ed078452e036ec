package kam.customer.development.customerreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What went into a customer and what came of it, in CNY: the margin (价差) is the contract price over the settlement
 * price of all goods signed for; lines whose contract is not heard of yet are counted instead.
 */
record ReturnFigures(
        BigDecimal recordedInvestments,
        BigDecimal settledExpenses,
        BigDecimal delivered,
        BigDecimal collected,
        BigDecimal margin,
        int linesWithoutPrice) {

    BigDecimal investment() {
        return recordedInvestments.add(settledExpenses);
    }

    BigDecimal netReturn() {
        return margin.subtract(investment());
    }

    /** Per CNY invested, four decimals rounded half up; null where nothing is invested. */
    BigDecimal returnOnInvestment() {
        return ratio(netReturn(), investment());
    }

    /** Collected per CNY delivered, four decimals rounded half up; null where nothing is delivered. */
    BigDecimal collectionRatio() {
        return ratio(collected, delivered);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
