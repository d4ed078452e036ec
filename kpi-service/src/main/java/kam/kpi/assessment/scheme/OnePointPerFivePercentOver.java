package kam.kpi.assessment.scheme;

import java.math.BigDecimal;

/**
 * The mirror of {@link OnePointPerFivePercentShort} for what should stay within a budget: each full 5 % over it costs
 * one point. Ours: the source's table is lost after its first line. Requirement K2.
 */
final class OnePointPerFivePercentOver implements ScoringRule {
    private static final BigDecimal STEPS_IN_THE_WHOLE = BigDecimal.valueOf(20);

    @Override
    public String name() {
        return "one-point-per-five-percent-over";
    }

    @Override
    public String text() {
        return "考核标准为不超过预算的100%，每超出5%（不足5%不扣），扣除该项1分";
    }

    @Override
    public int points(int weight, BigDecimal actual, BigDecimal planned) {
        var fullSteps = actual.subtract(planned).multiply(STEPS_IN_THE_WHOLE).divideToIntegralValue(planned);
        var lost = fullSteps.max(BigDecimal.ZERO).min(BigDecimal.valueOf(weight));
        return weight - lost.intValueExact();
    }
}
