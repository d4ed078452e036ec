package kam.contractapproval.trade.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import kam.contractapproval.trade.schedule.ScheduledInstalment.InstalmentState;
import kam.contractapproval.trade.schedule.SettlementPlan.PlanConfirmation;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.Instalment;
import kam.events.ContractEvent.SettlementPlanned;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.MoneyEvent.PaymentCollected;
import kam.events.ShipmentEvent.GoodsLine;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class PaymentScheduleTest {
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void moneyGoesToWhatIsDueFirst() {
        var schedule = schedule();
        schedule.collected(payment("50"));
        assertStates(schedule, MARCH, InstalmentState.PARTLY, InstalmentState.DUE);
        assertStates(schedule, MARCH.plusDays(1), InstalmentState.OVERDUE, InstalmentState.DUE);
        schedule.collected(payment("40"));
        assertStates(schedule, MARCH.plusDays(1), InstalmentState.COLLECTED, InstalmentState.PARTLY);
        schedule.collected(payment("20"));
        assertStates(schedule, JUNE.plusDays(1), InstalmentState.COLLECTED, InstalmentState.COLLECTED);
        assertThat(ScheduleView.of(schedule, JUNE).inAdvance()).isEqualByComparingTo("10");
    }

    @Test
    void whateverTheOrderInWhichEventsComeAndHoweverOftenTheScheduleIsTheSame() {
        var events = new ArrayList<Consumer<PaymentSchedule>>();
        var first = payment("50");
        var second = payment("20");
        var delivery = delivery("10");
        var effective = effective();
        for (var twice = 0; twice < 2; twice++) {
            events.add(schedule -> schedule.effective(effective, MARCH));
            events.add(schedule -> schedule.collected(first));
            events.add(schedule -> schedule.collected(second));
            events.add(schedule -> schedule.delivered(delivery));
        }
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(events, new Random(seed));
            var schedule = new PaymentSchedule(CONTRACT);
            events.forEach(event -> event.accept(schedule));
            assertThat(schedule.collected()).isEqualByComparingTo("70");
            assertThat(schedule.instalments())
                    .extracting(ScheduledInstalment::collected)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("60"), new BigDecimal("10"));
            assertThat(schedule.delivered(1)).isEqualByComparingTo("10");
        }
    }

    @Test
    void aContractIsSettledOnceAllIsDeliveredAndCollectedAndBothSidesSaySo() {
        var schedule = schedule();
        refuses(() -> schedule.propose("clerk"), ScheduleProblem.NOT_DELIVERED);
        schedule.delivered(delivery("10"));
        schedule.collected(payment("99.99"));
        refuses(() -> schedule.propose("clerk"), ScheduleProblem.NOT_COLLECTED);
        schedule.collected(payment("0.01"));
        refuses(() -> schedule.settle("finance", JUNE), ScheduleProblem.WRONG_STATUS);
        schedule.propose("clerk");
        refuses(() -> schedule.propose("clerk"), ScheduleProblem.WRONG_STATUS);
        var settled = schedule.settle("finance", MARCH);
        assertThat(settled.plannedOn()).isEqualTo(JUNE);
        assertThat(settled.settledOn()).isEqualTo(MARCH);
        refuses(() -> schedule.plan(new SettlementPlan(JUNE, "晚了"), "clerk", MARCH), ScheduleProblem.WRONG_STATUS);
    }

    @Test
    void aDayThatWasSetIsConfirmedOnceByAnotherUntilTheTermsSayAnother() {
        var schedule = schedule();
        var later = new PlanConfirmation(JUNE.plusDays(9));
        refuses(() -> schedule.confirm(new PlanConfirmation(JUNE), "finance"), ScheduleProblem.NO_PLAN_TO_CONFIRM);
        schedule.plan(new SettlementPlan(later.plannedOn(), "验收推迟"), "manager", MARCH.plusDays(1));
        refuses(() -> schedule.confirm(later, "manager"), ScheduleProblem.OWN_PLAN);
        refuses(() -> schedule.confirm(new PlanConfirmation(JUNE), "finance"), ScheduleProblem.PLAN_CHANGED);
        schedule.confirm(later, "finance");
        refuses(() -> schedule.confirm(later, "finance"), ScheduleProblem.NO_PLAN_TO_CONFIRM);
        schedule.amended(
                amended(List.of(line(1, "10")), List.of(new Instalment(1, MARCH, new BigDecimal("140.00")))), JUNE);
        assertThat(schedule.told())
                .asInstanceOf(list(SettlementPlanned.class))
                .extracting(
                        SettlementPlanned::plannedOn,
                        SettlementPlanned::previousOn,
                        SettlementPlanned::setBy,
                        SettlementPlanned::confirmedBy,
                        SettlementPlanned::setOn)
                .containsExactly(
                        tuple(JUNE, null, null, null, MARCH),
                        tuple(later.plannedOn(), JUNE, "manager", null, MARCH.plusDays(1)),
                        tuple(later.plannedOn(), JUNE, "manager", "finance", MARCH.plusDays(1)),
                        tuple(MARCH, later.plannedOn(), null, null, JUNE));
    }

    @Test
    void whoProposedASettlementDoesNotConfirmIt() {
        var schedule = schedule();
        schedule.delivered(delivery("10"));
        schedule.collected(payment("100"));
        schedule.propose("somebody");
        refuses(() -> schedule.settle("somebody", JUNE), ScheduleProblem.SAME_PERSON);
    }

    @Test
    void anAmendmentChangesWhatIsDueAndToBeDeliveredAndAProposalIsMadeAgain() {
        var schedule = schedule();
        schedule.delivered(delivery("10"));
        schedule.collected(payment("100"));
        schedule.propose("clerk");
        schedule.amended(
                amended(
                        List.of(line(1, "10"), line(2, "4")),
                        List.of(
                                new Instalment(1, MARCH, new BigDecimal("90.00")),
                                new Instalment(3, JUNE, new BigDecimal("50.00")))),
                MARCH);
        assertThat(schedule.settlement().status()).isEqualTo(SettlementStatus.OPEN);
        assertThat(schedule.instalments())
                .extracting(ScheduledInstalment::collected)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("90"), BigDecimal.TEN);
        refuses(() -> schedule.propose("clerk"), ScheduleProblem.NOT_DELIVERED);
        schedule.amended(
                amended(
                        List.of(line(1, "10"), line(2, "0")),
                        List.of(new Instalment(1, MARCH, new BigDecimal("140.00")))),
                MARCH);
        refuses(() -> schedule.propose("clerk"), ScheduleProblem.NOT_COLLECTED);
    }

    private static ContractAmended amended(List<AgreedLine> lines, List<Instalment> due) {
        return new ContractAmended(
                CONTRACT,
                "HT-1",
                CUSTOMER,
                "BJ",
                "wang",
                UUID.randomUUID(),
                "HT-2",
                new BigDecimal("140.00"),
                MARCH,
                MARCH,
                JUNE.plusYears(1),
                lines,
                due);
    }

    private static AgreedLine line(int line, String quantity) {
        return new AgreedLine(line, "SKU-1", "轴承", "件", new BigDecimal(quantity), BigDecimal.TEN, BigDecimal.ONE);
    }

    private static void refuses(Runnable act, ScheduleProblem problem) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.code()).isEqualTo(problem));
    }

    private static void assertStates(PaymentSchedule schedule, LocalDate today, InstalmentState... expected) {
        assertThat(schedule.instalments())
                .extracting(instalment -> instalment.on(today))
                .containsExactly(expected);
    }

    private static PaymentSchedule schedule() {
        var schedule = new PaymentSchedule(CONTRACT);
        schedule.effective(effective(), MARCH);
        return schedule;
    }

    private static PaymentCollected payment(String amount) {
        return new PaymentCollected(
                UUID.randomUUID(), CONTRACT, CUSTOMER, "BJ", "wang", new BigDecimal(amount), "TRANSFER", MARCH);
    }

    private static GoodsDelivered delivery(String quantity) {
        var lines = List.of(new GoodsLine(1, "SKU-1", new BigDecimal(quantity)));
        return new GoodsDelivered(UUID.randomUUID(), CONTRACT, CUSTOMER, "BJ", "wang", lines, BigDecimal.TEN, MARCH);
    }

    private static ContractEffective effective() {
        return new ContractEffective(
                CONTRACT,
                "HT-1",
                CUSTOMER,
                "BJ",
                "wang",
                new BigDecimal("100.00"),
                MARCH,
                MARCH,
                JUNE.plusYears(1),
                List.of(line(1, "10")),
                List.of(
                        new Instalment(2, JUNE, new BigDecimal("40.00")),
                        new Instalment(1, MARCH, new BigDecimal("60.00"))),
                "PURCHASE",
                null,
                null);
    }
}
