package kam.kpi.measure.indicator;

import static kam.kpi.fact.Period.Kind.MONTH;
import static kam.kpi.fact.Period.Kind.QUARTER;
import static kam.kpi.fact.Period.Kind.YEAR;

import java.util.List;
import kam.kpi.fact.FactKind;

/** 销售计划完成率. Source: 第2章 业务指标 1, requirement K1. */
final class SalesCompletion implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "sales-completion",
            1,
            "销售计划完成率",
            "Sales plan completion",
            "大客户销售计划实际达成数 ÷ 大客户销售计划计划完成数 × 100%",
            "Actual: the value of goods for which customers signed in the period, at contract price,"
                    + " less what they returned in it."
                    + " Planned: the person's sales target of the period.",
            "CNY",
            List.of(MONTH, QUARTER, YEAR),
            List.of("kam.goods.GoodsDelivered", "kam.goods.GoodsReturned"),
            true,
            "第2章 业务指标 1; that sales are the value signed for is our reading");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement measure(Evidence evidence) {
        var sales = evidence.inPeriod(FactKind.SALES);
        var proofs = sales.stream().map(sale -> Proof.of(sale, sale.amount())).toList();
        return Measurement.against(evidence, Evidence.sum(sales), proofs);
    }
}
