package kam.kpi.assessment.scheme;

import java.math.BigDecimal;

/**
 * 考核标准为100%,每低于5%,扣除该项1分: each full 5 % short of the plan costs one point, so 95.01 % keeps all of 25
 * points, 95 % has 24 and 0 % has 5; more than the plan gives no more. That only a full 5 % costs a point is our
 * reading. Source: 第2章 考核表, requirement K2.
 */
final class OnePointPerFivePercentShort implements ScoringRule {
    private static final BigDecimal STEPS_IN_THE_WHOLE = BigDecimal.valueOf(20);

    @Override
    public String name() {
        return "one-point-per-five-percent-short";
    }

    @Override
    public String text() {
        return "考核标准为100%，每低于5%（不足5%不扣），扣除该项1分；超过100%不加分";
    }

    @Override
    public int points(int weight, BigDecimal actual, BigDecimal planned) {
        var fullSteps = planned.subtract(actual).multiply(STEPS_IN_THE_WHOLE).divideToIntegralValue(planned);
        var lost = fullSteps.max(BigDecimal.ZERO).min(BigDecimal.valueOf(weight));
        return weight - lost.intValueExact();
    }
}
