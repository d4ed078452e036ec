package kam.kpi.measure.indicator;

import static kam.kpi.fact.Period.Kind.MONTH;
import static kam.kpi.fact.Period.Kind.QUARTER;
import static kam.kpi.fact.Period.Kind.YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import kam.kpi.fact.Fact;
import kam.kpi.fact.FactKind;

/** 合同回款率. Source: 第2章 业务指标 3, requirement K1. */
final class CollectionRate implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "collection-rate",
            2,
            "合同回款率",
            "Contract collection rate",
            "合同实际回款金额 ÷ 合同约定应回款金额 × 100%（累计至期末）",
            "Planned: the person's instalments due by the end of the period, from the first one on. An instalment is"
                    + " whose customer it is on its due day, or on the period's first day where it was due before."
                    + " Actual: what was collected under each contract by then, allocated to its instalments due,"
                    + " oldest first; what is paid ahead of time does not count yet.",
            "CNY",
            List.of(MONTH, QUARTER, YEAR),
            List.of("kam.contract.ContractEffective", "kam.goods.PaymentCollected"),
            false,
            Attribution.ANSWERING,
            "第2章 业务指标 3; that it is cumulative and allocated oldest first, and whose an instalment is, is our"
                    + " reading");

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
            var instalments = Span.of(under(contract, due));
            var own = instalments.stream()
                    .filter(instalment -> isOwn(instalment.fact(), evidence))
                    .toList();
            var paid = Span.of(under(contract, payments));
            if (!own.isEmpty()) {
                own.forEach(instalment -> proofs.add(Proof.of(instalment.fact(), instalment.common(paid))));
                paid.forEach(payment -> proofs.add(Proof.of(payment.fact(), payment.common(own))));
            }
        }
        var instalments = proofs.stream()
                .filter(proof -> proof.kind() == FactKind.INSTALMENT_DUE)
                .toList();
        return Measurement.ofEvents(total(instalments, Proof::counted), total(instalments, Proof::amount), proofs);
    }

    /** Debts stay with who ran them up until the period is over, and pass on with the next. */
    private static boolean isOwn(Fact instalment, Evidence evidence) {
        var firstDay = evidence.period().firstDay();
        var day = instalment.day().isBefore(firstDay) ? firstDay : instalment.day();
        return evidence.counts(DEFINITION.attribution(), instalment, day);
    }

    private static List<Fact> under(UUID contract, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.contractId(), contract))
                .toList();
    }

    private static BigDecimal total(List<Proof> proofs, Function<Proof, BigDecimal> amount) {
        return proofs.stream().map(amount).reduce(Evidence.NOTHING, BigDecimal::add);
    }

    /**
     * Where an amount lies when those of its kind are laid end to end, oldest first: an instalment is paid by the
     * payments that lie beside it.
     */
    private record Span(Fact fact, BigDecimal from, BigDecimal until) {
        static List<Span> of(List<Fact> facts) {
            var spans = new ArrayList<Span>();
            var end = Evidence.NOTHING;
            for (var fact : facts) {
                var from = end;
                end = from.add(fact.amount());
                spans.add(new Span(fact, from, end));
            }
            return spans;
        }

        BigDecimal common(List<Span> others) {
            return others.stream().map(this::common).reduce(Evidence.NOTHING, BigDecimal::add);
        }

        private BigDecimal common(Span other) {
            return until.min(other.until).subtract(from.max(other.from)).max(Evidence.NOTHING);
        }
    }
}
