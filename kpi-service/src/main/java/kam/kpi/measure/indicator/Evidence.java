package kam.kpi.measure.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.kpi.fact.Answering;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact;
import kam.kpi.fact.FactKind;
import kam.kpi.fact.Period;

/**
 * What one indicator of one person in one period is measured from; the target where one is set. Not all facts are
 * the person's: some only show what the others come to. In whatever order they arrived, they are looked at in one
 * order only.
 */
public record Evidence(Period period, Answerer whose, List<Fact> facts, Answering answering, Optional<Plan> target) {
    static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final Comparator<Fact> OLDEST_FIRST = Comparator.comparing(Fact::day)
            .thenComparing(fact -> fact.key().eventId())
            .thenComparing(fact -> fact.key().line());

    public Evidence {
        facts = facts.stream().sorted(OLDEST_FIRST).toList();
    }

    List<Fact> of(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    List<Fact> inPeriod(FactKind kind) {
        return of(kind).stream().filter(fact -> period.contains(fact.day())).toList();
    }

    List<Fact> untilEnd(FactKind kind) {
        return of(kind).stream()
                .filter(fact -> !fact.day().isAfter(period.lastDay()))
                .toList();
    }

    /** Whether a fact counts to the person's points, given the day on which that is decided. */
    boolean counts(Attribution attribution, Fact fact, LocalDate day) {
        return attribution.of(fact, day, answering).equals(whose);
    }

    static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(NOTHING, BigDecimal::add);
    }

    /** The target against which somebody is measured, and which revision of it. */
    public record Plan(UUID targetId, int revision, BigDecimal value) {}
}
