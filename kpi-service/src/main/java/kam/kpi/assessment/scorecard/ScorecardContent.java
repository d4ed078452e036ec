package kam.kpi.assessment.scorecard;

import java.math.BigDecimal;
import java.util.List;
import kam.kpi.assessment.scheme.SchemeLine.Origin;
import kam.kpi.measure.indicator.Attribution;
import kam.kpi.measure.indicator.Evidence.Plan;
import kam.kpi.measure.indicator.Proof;

/**
 * All that a scorecard says, and nothing of who asked for it and when: the digest is taken over it, so the same facts,
 * targets and scheme always give the same digest. Points are out of the weights of what could be assessed.
 */
record ScorecardContent(
        String person, String office, String period, String scheme, int points, int outOf, List<ScorecardLine> lines) {

    /** One indicator's points; points are null where there was nothing to assess, and the reason says why. */
    record ScorecardLine(
            String indicator, String name, Origin origin, int weight, Integer points, String reason, Receipt receipt) {
        boolean assessable() {
            return points != null;
        }
    }

    /**
     * Where points come from: the rule and formula that gave them, to whom events count, the exact figures, the target's revision, and every
     * event with what of it counted. The percentage is for reading only, cut off at two places; points come from
     * actual and planned.
     */
    record Receipt(
            String rule,
            String ruleText,
            String formula,
            int formulaEdition,
            Attribution attribution,
            String unit,
            BigDecimal actual,
            BigDecimal planned,
            BigDecimal percent,
            Plan target,
            List<Proof> proofs) {}
}
