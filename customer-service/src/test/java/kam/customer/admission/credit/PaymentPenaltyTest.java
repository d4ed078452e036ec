package kam.customer.admission.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.rules.scoring.FactorScore;
import kam.events.ContractEvent.Instalment;
import kam.events.MoneyEvent.PaymentCollected;
import org.junit.jupiter.api.Test;

class PaymentPenaltyTest {
    private static final LocalDate GRADED = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID EVENT = UUID.randomUUID();

    private final PaymentPenalty penalty = new PaymentPenalty("PAYMENT", new BigDecimal("20"), new BigDecimal("10"));
    private final List<PaymentInstalment> instalments = List.of(due(1, DUE, "100"), due(2, DUE.plusMonths(6), "50"));

    @Test
    void onItsDayAnInstalmentIsNotOverdueAndOnTheNextItIs() {
        assertThat(points(DUE)).isZero();
        assertThat(points(DUE.plusDays(1))).isEqualByComparingTo("20");
    }

    @Test
    void everyFullThirtyDaysLateCostMore() {
        assertThat(points(DUE.plusDays(29))).isEqualByComparingTo("20");
        assertThat(points(DUE.plusDays(30))).isEqualByComparingTo("30");
        assertThat(points(DUE.plusDays(90))).isEqualByComparingTo("50");
    }

    @Test
    void whatWasPaidInTimeCostsNothingAndWhatWasPaidLateCostsItsDays() {
        assertThat(points(DUE.plusDays(40), paid(DUE, "100"))).isZero();
        assertThat(points(DUE.plusDays(40), paid(DUE.plusDays(1), "100"))).isZero();
        assertThat(points(DUE.plusDays(40), paid(DUE.plusDays(31), "100"))).isEqualByComparingTo("10");
    }

    @Test
    void aPartIsNoPayment() {
        assertThat(points(DUE.plusDays(1), paid(DUE, "99.99"))).isEqualByComparingTo("20");
        assertThat(points(DUE.plusDays(1), paid(DUE, "99.99"), paid(DUE, "0.01")))
                .isZero();
    }

    @Test
    void moneyIsForTheInstalmentThatIsDueFirstWhateverComesFirst() {
        var behaviour = behaviour(DUE.plusDays(1), paid(DUE.plusDays(1), "60"), paid(DUE.minusDays(3), "80"));
        assertThat(behaviour.instalments().get(0).settledOn()).isEqualTo(DUE.plusDays(1));
        assertThat(behaviour.instalments().get(0).daysLate()).isEqualTo(1);
        assertThat(behaviour.instalments().get(1).collected()).isEqualByComparingTo("40");
        assertThat(behaviour.instalments().get(1).settledOn()).isNull();
    }

    @Test
    void whatAPersonHasJudgedIsNotCountedAgain() {
        var later = DUE.plusDays(10);
        var behaviour = behaviour(DUE.plusDays(45));
        assertThat(penalty.points(behaviour, later)).isEqualByComparingTo("10");
        assertThat(penalty.points(behaviour(DUE.plusDays(39)), later)).isZero();
    }

    @Test
    void theFactorDoesNotFallBelowZeroAndTheOthersStay() {
        var scores = List.of(score("PAYMENT", "15"), score("OTHER", "80"));
        var lowered = penalty.lowered(scores, behaviour(DUE.plusDays(1)), GRADED);
        assertThat(lowered.get(0).score()).isEqualTo("0.00");
        assertThat(lowered.get(0).reason()).contains("20");
        assertThat(lowered.get(1)).isEqualTo(scores.get(1));
    }

    @Test
    void withNothingLateTheScoresAreThoseOfThePerson() {
        var scores = List.of(score("PAYMENT", "15"));
        assertThat(penalty.lowered(scores, behaviour(DUE), GRADED)).isEqualTo(scores);
    }

    @Test
    void theNextLookIsWhenTimeAloneChangesSomething() {
        assertThat(behaviour(GRADED).nextChange(GRADED)).contains(DUE.plusDays(1));
        assertThat(behaviour(DUE.plusDays(1)).nextChange(GRADED)).contains(DUE.plusDays(30));
        assertThat(behaviour(DUE.plusDays(30)).nextChange(GRADED)).contains(DUE.plusDays(60));
        assertThat(behaviour(GRADED, paid(GRADED, "150")).nextChange(GRADED)).isEmpty();
    }

    private BigDecimal points(LocalDate today, CustomerPayment... payments) {
        return penalty.points(behaviour(today, payments), GRADED);
    }

    private PaymentBehaviour behaviour(LocalDate today, CustomerPayment... payments) {
        return PaymentBehaviour.of(instalments, List.of(payments), today);
    }

    private static PaymentInstalment due(int number, LocalDate day, String amount) {
        return new PaymentInstalment(CUSTOMER, CONTRACT, new Instalment(number, day, new BigDecimal(amount)), EVENT);
    }

    private static CustomerPayment paid(LocalDate day, String amount) {
        return new CustomerPayment(
                new PaymentCollected(
                        UUID.randomUUID(),
                        CONTRACT,
                        CUSTOMER,
                        "BJ",
                        "zhao.lei",
                        new BigDecimal(amount),
                        "TRANSFER",
                        day),
                UUID.randomUUID());
    }

    private static FactorScore score(String factor, String score) {
        return new FactorScore(factor, new BigDecimal(score), "依据");
    }
}
