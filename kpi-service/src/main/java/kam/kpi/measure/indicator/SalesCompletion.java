package kam.kpi.measure.indicator;

import static kam.kpi.fact.Period.Kind.MONTH;
import static kam.kpi.fact.Period.Kind.QUARTER;
import static kam.kpi.fact.Period.Kind.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kpi.fact.Fact;
import kam.kpi.fact.FactKind;

/** 销售计划完成率. Source: 第2章 业务指标 1, requirement K1. */
final class SalesCompletion implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "sales-completion",
            2,
            "销售计划完成率",
            "Sales plan completion",
            "大客户销售计划实际达成数 ÷ 大客户销售计划计划完成数 × 100%",
            "Actual: the value of goods for which customers signed in the period, at contract price,"
                    + " less what they returned in it. A delivery counts to who answered for the customer on its day,"
                    + " and so does what is returned of it. Planned: the person's sales target of the period.",
            "CNY",
            List.of(MONTH, QUARTER, YEAR),
            List.of("kam.goods.GoodsDelivered", "kam.goods.GoodsReturned"),
            true,
            Attribution.ANSWERING,
            "第2章 业务指标 1; that sales are the value signed for, and whose they are, is our reading");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement measure(Evidence evidence) {
        var deliveries = deliveries(evidence);
        var sales = evidence.inPeriod(FactKind.SALES).stream()
                .filter(sale -> evidence.counts(
                        DEFINITION.attribution(), sale, deliveries.getOrDefault(sale.undoes(), sale.day())))
                .toList();
        var proofs = sales.stream().map(sale -> Proof.of(sale, sale.amount())).toList();
        return Measurement.against(evidence, Evidence.sum(sales), proofs);
    }

    /** The day of each. */
    private static Map<UUID, LocalDate> deliveries(Evidence evidence) {
        return evidence.of(FactKind.SALES).stream()
                .filter(sale -> sale.undoes() == null)
                .collect(Collectors.toMap(Fact::subjectId, Fact::day, (first, again) -> first));
    }
}
