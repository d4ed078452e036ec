package kam.kpi.assessment.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kam.kpi.assessment.scheme.AssessmentScheme;
import kam.kpi.assessment.scheme.SchemeLine;
import kam.kpi.assessment.scheme.ScoringRules;
import kam.kpi.assessment.scorecard.ScorecardContent.Receipt;
import kam.kpi.assessment.scorecard.ScorecardContent.ScorecardLine;
import kam.kpi.fact.Answering;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact;
import kam.kpi.fact.Period;
import kam.kpi.measure.indicator.Evidence;
import kam.kpi.measure.indicator.Evidence.Plan;
import kam.kpi.measure.indicator.Indicators;
import kam.kpi.measure.indicator.Measurement;

/**
 * Computes a scorecard from facts, targets by indicator, and a scheme: pure arithmetic, exact to the last fraction.
 * Source: 第2章, requirements K2 and K5.
 */
record Computation(
        AssessmentScheme scheme, Period period, List<Fact> facts, Answering answering, Map<String, Plan> targets) {
    private static final String NO_PLAN = "无计划，不考核";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ScorecardContent of(Answerer whose) {
        var lines = new ArrayList<ScorecardLine>();
        var points = 0;
        var outOf = 0;
        for (var share : scheme.lines()) {
            var line = line(share, whose);
            lines.add(line);
            if (line.assessable()) {
                points += line.points();
                outOf += line.weight();
            }
        }
        return new ScorecardContent(
                whose.person(), whose.office(), period.toString(), scheme.number(), points, outOf, lines);
    }

    private ScorecardLine line(SchemeLine share, Answerer whose) {
        var indicator = Indicators.byCode(share.indicator()).orElseThrow();
        var rule = ScoringRules.byName(share.rule()).orElseThrow();
        var target = Optional.ofNullable(targets.get(share.indicator()));
        var measured = indicator.measure(new Evidence(period, whose, facts, answering, target));
        var points =
                measured.isAssessable() ? rule.points(share.weight(), measured.actual(), measured.planned()) : null;
        var definition = indicator.definition();
        var receipt = new Receipt(
                rule.name(),
                rule.text(),
                definition.formula(),
                definition.edition(),
                definition.attribution(),
                definition.unit(),
                measured.actual(),
                measured.planned(),
                percent(measured),
                measured.target(),
                measured.proofs());
        return new ScorecardLine(
                share.indicator(),
                definition.chinese(),
                share.origin(),
                share.weight(),
                points,
                measured.isAssessable() ? null : NO_PLAN,
                receipt);
    }

    private static BigDecimal percent(Measurement measured) {
        return measured.isAssessable()
                ? measured.actual().multiply(HUNDRED).divide(measured.planned(), 2, RoundingMode.DOWN)
                : null;
    }
}
