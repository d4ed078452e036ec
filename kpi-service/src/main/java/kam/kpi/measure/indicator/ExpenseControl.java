package kam.kpi.measure.indicator;

import static kam.kpi.fact.Period.Kind.MONTH;
import static kam.kpi.fact.Period.Kind.QUARTER;
import static kam.kpi.fact.Period.Kind.YEAR;

import java.util.List;
import kam.kpi.fact.FactKind;

/** 商务费用控制. Source: 第2章 管理指标 3, requirement K1. */
final class ExpenseControl implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "expense-control",
            1,
            "商务费用控制",
            "Business expense control",
            "实际商务费用发生额 ÷ 商务费用预算额 × 100%",
            "Actual: business expense settled in the period. Planned: the person's expense budget of the period,"
                    + " set as a target. The less the better.",
            "CNY",
            List.of(MONTH, QUARTER, YEAR),
            List.of("kam.visit.ExpenseSettled"),
            true,
            Attribution.ACTOR,
            "第2章 管理指标 3");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement measure(Evidence evidence) {
        var expenses = evidence.inPeriod(FactKind.EXPENSE).stream()
                .filter(expense -> evidence.counts(DEFINITION.attribution(), expense, expense.day()))
                .toList();
        var proofs = expenses.stream()
                .map(expense -> Proof.of(expense, expense.amount()))
                .toList();
        return Measurement.against(evidence, Evidence.sum(expenses), proofs);
    }
}
