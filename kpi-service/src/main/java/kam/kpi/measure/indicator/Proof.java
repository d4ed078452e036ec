package kam.kpi.measure.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kpi.fact.Fact;
import kam.kpi.fact.FactKind;

/** One event behind a figure (依据), and how much of its amount counted, in the indicator's unit. */
public record Proof(
        UUID eventId,
        int line,
        FactKind kind,
        LocalDate day,
        UUID subjectId,
        UUID contractId,
        BigDecimal amount,
        BigDecimal counted) {

    static Proof of(Fact fact, BigDecimal counted) {
        return new Proof(
                fact.key().eventId(),
                fact.key().line(),
                fact.kind(),
                fact.day(),
                fact.subjectId(),
                fact.contractId(),
                fact.amount(),
                counted);
    }
}
