package kam.goodsledger.reports.capital;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What an office ties up, valued at settlement prices (结算底价): goods at those of their lines; what is owed under a
 * contract at the share that settlement value has in the price of what was sold under it, or of the whole contract while
 * nothing was; money at the share of all that the office has collected, since nobody knows which of it was remitted. What
 * belongs to no contract counts in full. Source: 大客户管理制度 二.1, requirement G10.
 */
final class OfficeCapital {
    private BigDecimal goods = BigDecimal.ZERO;
    private BigDecimal debts = BigDecimal.ZERO;
    private BigDecimal cash = BigDecimal.ZERO;
    private BigDecimal collected = BigDecimal.ZERO;
    private BigDecimal collectedAtSettlement = BigDecimal.ZERO;

    void goods(BigDecimal change) {
        goods = goods.add(change);
    }

    void debts(BigDecimal change) {
        debts = debts.add(change);
    }

    void cash(Change.Cash change) {
        cash = cash.add(change.amount());
        collected = collected.add(change.collected());
        collectedAtSettlement = collectedAtSettlement.add(change.collectedAtSettlement());
    }

    CapitalView.Day on(LocalDate day) {
        var money = collected.signum() > 0
                ? cash.multiply(collectedAtSettlement).divide(collected, MathContext.DECIMAL128)
                : cash;
        return CapitalView.Day.of(day, cny(goods), cny(debts), cny(money));
    }

    private static BigDecimal cny(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
