package kam.customer.development.worth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.customer.development.worth.WorthAnalysis.WorthResult;
import kam.customer.development.worth.WorthAnalysis.WorthVerdict;

/**
 * How the worth of a customer is judged; nothing but the forecast and these numbers goes into it. The source names
 * what is weighed, the formula and the threshold are ours:
 * <pre>
 * expected profit = revenue × margin % × (1 − risk factor)
 * total cost      = stock interest + staff + travel + management
 * net worth       = expected profit − total cost
 * </pre>
 * WORTH_DEVELOPING if the net worth is over 0 and at least {@code minimumReturn} times the cost, MARGINAL if it is
 * over 0 only. A change of the formula is a new {@link #VERSION}; older analyses keep theirs. Source: 大客户管理方案
 * 五.6, requirement C10.
 */
@Embeddable
record WorthRule(@Column(name = "rule_version") int version, BigDecimal minimumReturn) {
    static final int VERSION = 1;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static WorthRule current(BigDecimal minimumReturn) {
        return new WorthRule(VERSION, minimumReturn.setScale(4, RoundingMode.HALF_UP));
    }

    /** Amounts are rounded half up to the fen, the return to four decimals. */
    WorthResult judge(WorthForecast forecast) {
        var profit = forecast.revenue()
                .multiply(forecast.profitMarginPercent())
                .multiply(BigDecimal.ONE.subtract(forecast.riskFactor()))
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
        var cost = forecast.totalCost();
        var net = profit.subtract(cost);
        var onCost = cost.signum() == 0 ? null : net.divide(cost, 4, RoundingMode.HALF_UP);
        return new WorthResult(profit, cost, net, onCost, verdict(net, cost));
    }

    /** By the exact amounts, not by the rounded return. */
    private WorthVerdict verdict(BigDecimal net, BigDecimal cost) {
        if (net.signum() <= 0) {
            return WorthVerdict.NOT_WORTH;
        }
        return net.compareTo(cost.multiply(minimumReturn)) >= 0 ? WorthVerdict.WORTH_DEVELOPING : WorthVerdict.MARGINAL;
    }
}
