package kam.kpi.measure.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kam.kpi.fact.Answering;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact;
import kam.kpi.fact.Fact.FactKey;
import kam.kpi.fact.FactKind;
import kam.kpi.fact.Period;
import kam.kpi.measure.indicator.Evidence.Plan;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID OTHER_CONTRACT = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final Answerer LI = new Answerer("li.ming", "BJ");
    private static final Answerer QIAN = new Answerer("qian.lin", "SH");
    private final List<Fact> facts = new ArrayList<>();
    private final NavigableMap<LocalDate, Answerer> answering = new TreeMap<>();

    @Test
    void salesAreWhatWasSignedForFromTheFirstToTheLastDayOfThePeriod() {
        fact(FactKind.SALES, "2026-09-30", "1.00");
        fact(FactKind.SALES, "2026-10-01", "20.00");
        fact(FactKind.SALES, "2026-12-31", "300.00");
        fact(FactKind.SALES, "2027-01-01", "4000.00");
        var measured = measured(new SalesCompletion(), "1000.00");
        assertEquals(new BigDecimal("320.00"), measured.actual());
        assertEquals(new BigDecimal("1000.00"), measured.planned());
        assertEquals(2, measured.proofs().size());
    }

    @Test
    void withoutATargetSalesCannotBeAssessed() {
        fact(FactKind.SALES, "2026-10-01", "20.00");
        assertFalse(measured(new SalesCompletion(), null).isAssessable());
    }

    @Test
    void collectionsAreAllocatedToTheOldestInstalmentFirst() {
        due(CONTRACT, 1, "2026-10-15", "100.00");
        due(CONTRACT, 2, "2026-11-15", "100.00");
        due(CONTRACT, 3, "2027-01-15", "100.00");
        paid(CONTRACT, "2026-11-20", "120.00");
        var measured = measured(new CollectionRate(), null);
        assertEquals(new BigDecimal("120.00"), measured.actual());
        assertEquals(new BigDecimal("200.00"), measured.planned());
        assertEquals(
                List.of(new BigDecimal("100.00"), new BigDecimal("20.00"), new BigDecimal("120.00")),
                measured.proofs().stream().map(Proof::counted).toList());
    }

    @Test
    void whatIsPaidAheadOfTimeCountsOnlyWhenItFallsDue() {
        due(CONTRACT, 1, "2026-10-15", "100.00");
        due(CONTRACT, 2, "2027-01-15", "100.00");
        paid(CONTRACT, "2026-10-01", "60.00");
        paid(CONTRACT, "2026-10-02", "140.00");
        var measured = measured(new CollectionRate(), null);
        assertEquals(new BigDecimal("100.00"), measured.actual());
        assertEquals(
                List.of(new BigDecimal("60.00"), new BigDecimal("40.00")),
                measured.proofs().stream()
                        .filter(proof -> proof.kind() == FactKind.COLLECTED)
                        .map(Proof::counted)
                        .toList());
    }

    @Test
    void oneContractsMoneyNeverPaysAnothersInstalments() {
        due(CONTRACT, 1, "2026-10-15", "100.00");
        due(OTHER_CONTRACT, 1, "2026-10-15", "100.00");
        paid(CONTRACT, "2026-10-20", "200.00");
        assertEquals(
                new BigDecimal("100.00"), measured(new CollectionRate(), null).actual());
    }

    @Test
    void collectionIsCumulativeFromEarlierPeriodsUntilTheLastDay() {
        due(CONTRACT, 1, "2025-03-31", "100.00");
        due(CONTRACT, 2, "2026-12-31", "100.00");
        paid(CONTRACT, "2025-04-02", "100.00");
        paid(CONTRACT, "2026-12-31", "50.00");
        paid(CONTRACT, "2027-01-01", "50.00");
        var measured = measured(new CollectionRate(), null);
        assertEquals(new BigDecimal("150.00"), measured.actual());
        assertEquals(new BigDecimal("200.00"), measured.planned());
    }

    @Test
    void withNothingDueCollectionCannotBeAssessed() {
        due(CONTRACT, 1, "2027-01-15", "100.00");
        paid(CONTRACT, "2026-10-20", "100.00");
        assertFalse(measured(new CollectionRate(), null).isAssessable());
    }

    @Test
    void aVisitCountsWhenItWasPlannedForThePeriodAndDoneByItsEnd() {
        var kept = UUID.randomUUID();
        var late = UUID.randomUUID();
        var early = UUID.randomUUID();
        visit(FactKind.VISIT_PLANNED, kept, "2026-10-10");
        visit(FactKind.VISIT_PLANNED, late, "2026-12-30");
        visit(FactKind.VISIT_PLANNED, early, "2026-10-01");
        visit(FactKind.VISIT_DONE, kept, "2026-10-12");
        visit(FactKind.VISIT_DONE, late, "2027-01-02");
        visit(FactKind.VISIT_DONE, early, "2026-09-29");
        visit(FactKind.VISIT_DONE, UUID.randomUUID(), "2026-10-12");
        var measured = measured(new VisitCompletion(), null);
        assertEquals(BigDecimal.valueOf(2), measured.actual());
        assertEquals(BigDecimal.valueOf(3), measured.planned());
        assertEquals(5, measured.proofs().size());
    }

    @Test
    void withNoVisitPlannedVisitsCannotBeAssessed() {
        assertFalse(measured(new VisitCompletion(), null).isAssessable());
    }

    @Test
    void expenseIsSetAgainstItsBudget() {
        fact(FactKind.EXPENSE, "2026-10-05", "800.50");
        var measured = measured(new ExpenseControl(), "1000.00");
        assertEquals(new BigDecimal("800.50"), measured.actual());
        assertEquals(new BigDecimal("1000.00"), measured.planned());
    }

    @Test
    void salesCountToWhoAnsweredForTheCustomerOnTheirDayWhoeverIsNamed() {
        handedOver("2026-11-15");
        fact(FactKind.SALES, "2026-11-14", "20.00");
        fact(FactKind.SALES, "2026-11-15", "300.00");
        assertEquals(
                new BigDecimal("20.00"), measuredFor(LI, new SalesCompletion()).actual());
        assertEquals(
                new BigDecimal("300.00"),
                measuredFor(QIAN, new SalesCompletion()).actual());
    }

    @Test
    void beforeTheFirstDayThatIsKnownSalesCountToWhomTheEventNames() {
        answering.put(LocalDate.of(2026, 11, 15), QIAN);
        fact(FactKind.SALES, "2026-11-14", "20.00");
        assertEquals(
                new BigDecimal("20.00"), measuredFor(LI, new SalesCompletion()).actual());
    }

    @Test
    void aReturnHitsWhoeverWasCreditedWithTheSale() {
        handedOver("2026-11-15");
        var delivery = UUID.randomUUID();
        facts.add(made(UUID.randomUUID(), 0, FactKind.SALES, delivery, "2026-09-01", "100.00"));
        var back = made(UUID.randomUUID(), 0, FactKind.SALES, UUID.randomUUID(), "2026-11-20", "-30.00");
        facts.add(back.undoing(delivery));
        assertEquals(
                new BigDecimal("-30.00"), measuredFor(LI, new SalesCompletion()).actual());
        assertEquals(
                new BigDecimal("0.00"), measuredFor(QIAN, new SalesCompletion()).actual());
    }

    @Test
    void debtsStayWithThePredecessorForTheQuarterAndPassOnWithTheNext() {
        handedOver("2026-11-15");
        due(CONTRACT, 1, "2026-08-01", "100.00");
        due(CONTRACT, 2, "2026-11-14", "100.00");
        due(CONTRACT, 3, "2026-11-15", "100.00");
        paid(CONTRACT, "2026-11-01", "80.00");
        paid(CONTRACT, "2026-12-01", "150.00");
        var predecessor = measuredFor(LI, new CollectionRate());
        var successor = measuredFor(QIAN, new CollectionRate());
        assertEquals(new BigDecimal("200.00"), predecessor.actual());
        assertEquals(new BigDecimal("200.00"), predecessor.planned());
        assertEquals(new BigDecimal("30.00"), successor.actual());
        assertEquals(new BigDecimal("100.00"), successor.planned());
        assertEquals(
                List.of(new BigDecimal("0.00"), new BigDecimal("30.00")),
                successor.proofs().stream()
                        .filter(proof -> proof.kind() == FactKind.COLLECTED)
                        .map(Proof::counted)
                        .toList());

        var next = new CollectionRate().measure(evidence(QIAN, Period.of("2027-Q1"), null));
        assertEquals(new BigDecimal("230.00"), next.actual());
        assertEquals(new BigDecimal("300.00"), next.planned());
    }

    @Test
    void visitsAndExpensesAreWhoseTheEventSays() {
        handedOver("2026-10-01");
        visit(FactKind.VISIT_PLANNED, UUID.randomUUID(), "2026-10-10");
        fact(FactKind.EXPENSE, "2026-10-10", "5.00");
        assertEquals(BigDecimal.ONE, measuredFor(LI, new VisitCompletion()).planned());
        assertEquals(
                new BigDecimal("5.00"), measuredFor(LI, new ExpenseControl()).actual());
    }

    @Test
    void theOrderInWhichFactsArriveChangesNothing() {
        due(CONTRACT, 1, "2026-10-15", "100.00");
        due(CONTRACT, 2, "2026-11-15", "100.00");
        for (var i = 0; i < 8; i++) {
            paid(CONTRACT, "2026-10-20", "21.37");
            fact(FactKind.SALES, "2026-10-20", "5.00");
        }
        for (var indicator : Indicators.all()) {
            var expected = measured(indicator, "1000.00");
            Collections.shuffle(facts);
            assertEquals(expected, measured(indicator, "1000.00"));
        }
    }

    private void handedOver(String day) {
        answering.put(LocalDate.of(2020, 1, 1), LI);
        answering.put(LocalDate.parse(day), QIAN);
    }

    private Measurement measured(Indicator indicator, String target) {
        return indicator.measure(evidence(LI, Period.of("2026-Q4"), target));
    }

    private Measurement measuredFor(Answerer whose, Indicator indicator) {
        return indicator.measure(evidence(whose, Period.of("2026-Q4"), null));
    }

    private Evidence evidence(Answerer whose, Period period, String target) {
        var plan = Optional.ofNullable(target).map(value -> new Plan(new UUID(0, 1), 1, new BigDecimal(value)));
        return new Evidence(period, whose, facts, new Answering(Map.of(CUSTOMER, answering)), plan);
    }

    private void fact(FactKind kind, String day, String amount) {
        facts.add(made(UUID.randomUUID(), 0, kind, UUID.randomUUID(), day, amount));
    }

    private void visit(FactKind kind, UUID visit, String day) {
        facts.add(made(UUID.randomUUID(), 0, kind, visit, day, "0"));
    }

    private void due(UUID contract, int number, String day, String amount) {
        facts.add(made(contract, number, FactKind.INSTALMENT_DUE, contract, day, amount)
                .under(contract));
    }

    private void paid(UUID contract, String day, String amount) {
        facts.add(made(UUID.randomUUID(), 0, FactKind.COLLECTED, UUID.randomUUID(), day, amount)
                .under(contract));
    }

    private static Fact made(UUID event, int line, FactKind kind, UUID subject, String day, String amount) {
        return new Fact(
                        new FactKey(event, line),
                        Instant.EPOCH,
                        kind,
                        subject,
                        LocalDate.parse(day),
                        new BigDecimal(amount))
                .of(LI.person(), LI.office(), CUSTOMER);
    }
}
