package kam.kpi.measure.indicator;

import static kam.kpi.fact.Period.Kind.MONTH;
import static kam.kpi.fact.Period.Kind.QUARTER;
import static kam.kpi.fact.Period.Kind.YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kpi.fact.Fact;
import kam.kpi.fact.FactKind;

/** 拜访计划完成率. Source: 第2章 管理指标 2 大客户拜访、回访计划, requirement K1. */
final class VisitCompletion implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "visit-completion",
            1,
            "拜访计划完成率",
            "Visit plan completion",
            "计划期内按时完成并已提交报告的拜访数 ÷ 计划期内已批准的拜访计划数 × 100%",
            "Planned: approved visits planned for the period. Actual: those of them that took place by its end and"
                    + " whose report is in. Each visit counts once.",
            "visits",
            List.of(MONTH, QUARTER, YEAR),
            List.of("kam.visit.VisitApproved", "kam.visit.VisitReported"),
            false,
            Attribution.ACTOR,
            "第2章 管理指标 2; the formula is ours, the source names the plan only");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement measure(Evidence evidence) {
        var planned = evidence.inPeriod(FactKind.VISIT_PLANNED).stream()
                .filter(plan -> evidence.counts(DEFINITION.attribution(), plan, plan.day()))
                .toList();
        var visits = planned.stream().map(Fact::subjectId).collect(Collectors.toSet());
        var done = evidence.untilEnd(FactKind.VISIT_DONE).stream()
                .filter(visit -> visits.contains(visit.subjectId()))
                .toList();
        var proofs = Stream.concat(planned.stream(), done.stream())
                .map(visit -> Proof.of(visit, BigDecimal.ONE))
                .toList();
        return Measurement.ofEvents(count(done), count(planned), proofs);
    }

    private static BigDecimal count(List<Fact> visits) {
        return BigDecimal.valueOf(
                visits.stream().map(Fact::subjectId).distinct().count());
    }
}
