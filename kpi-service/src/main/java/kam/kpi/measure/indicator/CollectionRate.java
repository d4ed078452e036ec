package kam.kpi.measure.indicator;

import static kam.kpi.fact.Period.Kind.MONTH;
import static kam.kpi.fact.Period.Kind.QUARTER;
import static kam.kpi.fact.Period.Kind.YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kam.kpi.fact.Fact;
import kam.kpi.fact.FactKind;

/** 合同回款率. Source: 第2章 业务指标 3, requirement K1. */
final class CollectionRate implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "collection-rate",
            1,
            "合同回款率",
            "Contract collection rate",
            "合同实际回款金额 ÷ 合同约定应回款金额 × 100%（累计至期末）",
            "Planned: instalments of the person's contracts due by the end of the period, from the first one on."
                    + " Actual: what was collected under each contract by then, allocated to its instalments due,"
                    + " oldest first; what is paid ahead of time does not count yet.",
            "CNY",
            List.of(MONTH, QUARTER, YEAR),
            List.of("kam.contract.ContractEffective", "kam.goods.PaymentCollected"),
            false,
            "第2章 业务指标 3; that it is cumulative and allocated oldest first is our reading");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement measure(Evidence evidence) {
        var due = evidence.untilEnd(FactKind.INSTALMENT_DUE);
        var payments = evidence.untilEnd(FactKind.COLLECTED);
        var contracts = due.stream().map(Fact::contractId).distinct().sorted().toList();
        var proofs = new ArrayList<Proof>();
        for (var contract : contracts) {
            var dueHere = under(contract, due);
            var paidHere = under(contract, payments);
            proofs.addAll(allocate(Evidence.sum(paidHere), dueHere));
            proofs.addAll(allocate(Evidence.sum(dueHere), paidHere));
        }
        var collected = proofs.stream()
                .filter(proof -> proof.kind() == FactKind.INSTALMENT_DUE)
                .map(Proof::counted)
                .reduce(Evidence.NOTHING, BigDecimal::add);
        return Measurement.ofEvents(collected, Evidence.sum(due), proofs);
    }

    private static List<Fact> under(UUID contract, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.contractId(), contract))
                .toList();
    }

    /** Gives each fact, oldest first, as much of the total as it can take. */
    private static List<Proof> allocate(BigDecimal total, List<Fact> facts) {
        var left = total;
        var proofs = new ArrayList<Proof>();
        for (var fact : facts) {
            var counted = fact.amount().min(left);
            left = left.subtract(counted);
            proofs.add(Proof.of(fact, counted));
        }
        return proofs;
    }
}
