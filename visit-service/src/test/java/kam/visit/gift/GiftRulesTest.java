package kam.visit.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.GiftEvent.GiftGiven;
import kam.kit.cases.Decision;
import kam.kit.cases.Decision.Verdict;
import kam.kit.identity.Role;
import kam.kit.master.KnownCustomer;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.testing.ToldCustomers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GiftRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final BigDecimal SINGLE_LIMIT = new BigDecimal("500.00");
    private static final BigDecimal YEAR_LIMIT = new BigDecimal("1000.00");

    @Test
    void aGiftIsAppliedForApprovedAgreedToAndHandedOver() {
        var gift = agreed("300", "320");
        gift.handOver(handover(DAY, "310"), by("wang"));
        var told = gift.told();
        assertThat(((GiftGiven) told.get(1)).value()).isEqualTo(new BigDecimal("310.00"));
        assertThat(((ExpenseSettled) told.get(2)).amount()).isEqualTo(new BigDecimal("310.00"));
        assertThat(gift.status()).isEqualTo(GiftStatus.GIVEN);
    }

    @Test
    void oneGiftMayCostExactlyTheLimitAndNoMore() {
        drafted("500", "500").submit(SINGLE_LIMIT, by("wang"));
        refused(() -> drafted("500", "500.01").submit(SINGLE_LIMIT, by("wang")), GiftProblem.SINGLE_LIMIT_EXCEEDED);
    }

    @Test
    void theBudgetPaysForTheWholeGift() {
        refused(() -> drafted("300", "299.99"), GiftProblem.BUDGET_BELOW_VALUE);
    }

    @Test
    void nobodyDecidesOnAnApplicationOfTheirOwnNorTwiceOnOne() {
        var gift = drafted("300", "300");
        gift.submit(SINGLE_LIMIT, by("li"));
        refused(() -> gift.decide(decision(gift, Verdict.APPROVE, null), by("wang")), "own-work");
        refused(() -> gift.decide(decision(gift, Verdict.APPROVE, null), by("li")), "own-work");
        gift.decide(decision(gift, Verdict.APPROVE, null), by("director"));
        refused(() -> gift.decide(decision(gift, Verdict.APPROVE, null), by("director")), "own-work");
    }

    @Test
    void financeDecidesAfterTheApproverOnly() {
        var gift = drafted("300", "300");
        gift.submit(SINGLE_LIMIT, by("wang"));
        refused(() -> gift.decide(decision(gift, Verdict.APPROVE, null), finance()), "not-decider");
        refused(() -> gift.decide(decision(gift, Verdict.REJECT, "无预算"), finance()), "not-decider");
    }

    @Test
    void aRejectionNeedsAReason() {
        var gift = drafted("300", "300");
        gift.submit(SINGLE_LIMIT, by("wang"));
        refused(() -> gift.decide(decision(gift, Verdict.REJECT, ""), by("director")), "decision-reason-required");
        gift.decide(decision(gift, Verdict.REJECT, "不宜"), by("director"));
        assertThat(gift.status()).isEqualTo(GiftStatus.REJECTED);
    }

    @Test
    void aGiftIsNotHandedBack() {
        var gift = drafted("300", "300");
        gift.submit(SINGLE_LIMIT, by("wang"));
        refused(() -> gift.decide(decision(gift, Verdict.RETURN, "改"), by("director")), "verdict-not-offered");
    }

    @Test
    void aGiftWorthMoreThanReservedIsNotHandedOver() {
        var gift = agreed("300", "320");
        refused(() -> gift.handOver(handover(DAY, "320.01"), by("wang")), GiftProblem.OVER_RESERVED);
        refused(() -> gift.handOver(handover(DAY.plusDays(1), "1"), by("wang")), GiftProblem.DAY_NOT_POSSIBLE);
        refused(() -> gift.handOver(handover(DAY.minusDays(1), "1"), by("wang")), GiftProblem.DAY_NOT_POSSIBLE);
    }

    @Test
    void aGiftNotAgreedToIsNotHandedOver() {
        var gift = drafted("300", "300");
        refused(() -> gift.handOver(handover(DAY, "300"), by("wang")), "wrong-status");
    }

    @Test
    void aRecipientGetsExactlyTheLimitAndNoMore() {
        var allowance = new GiftAllowance();
        allowance.reserve(new BigDecimal("400.00"), YEAR_LIMIT);
        allowance.reserve(new BigDecimal("600.00"), YEAR_LIMIT);
        refused(() -> allowance.reserve(new BigDecimal("0.01"), YEAR_LIMIT), GiftProblem.LIMIT_EXCEEDED);
        allowance.settle(new BigDecimal("400.00"), new BigDecimal("350.00"));
        assertThat(allowance.left(YEAR_LIMIT)).isEqualByComparingTo("50.00");
        allowance.release(new BigDecimal("600.00"));
        assertThat(allowance.left(YEAR_LIMIT)).isEqualByComparingTo("650.00");
    }

    @Test
    void aLimitLoweredDuringTheYearLeavesNothingRatherThanLessThanNothing() {
        var allowance = new GiftAllowance();
        allowance.reserve(new BigDecimal("400.00"), YEAR_LIMIT);
        assertThat(allowance.left(new BigDecimal("300.00"))).isEqualByComparingTo("0");
    }

    @Test
    void spellingDoesNotMakeAnotherRecipient() {
        var customer = UUID.randomUUID();
        assertThat(Recipient.of(customer, "Ｚｈａｎｇ　Wei ")).isEqualTo(Recipient.of(customer, "zhang wei"));
        assertThat(Recipient.of(customer, "张\u200b 伟")).isEqualTo(Recipient.of(customer, "张伟"));
        assertThat(Recipient.of(customer, "张伟")).isNotEqualTo(Recipient.of(customer, "张玮"));
    }

    private static GiftApplication drafted(String value, String budget) {
        var customer = new KnownCustomer(
                ToldCustomers.of(UUID.randomUUID(), "KH-2026-000001", "华北机电", "PROSPECT", "BJ", "wang"));
        var details = new GiftDetails(
                "张总", "总经理", "春节", "茶叶", BigDecimal.ONE, new BigDecimal(value), new BigDecimal(budget), DAY);
        return new GiftApplication("LP-2026-000001", customer, details, by("wang"));
    }

    private static GiftApplication agreed(String value, String budget) {
        var gift = drafted(value, budget);
        gift.submit(SINGLE_LIMIT, by("wang"));
        gift.decide(decision(gift, Verdict.APPROVE, null), by("director"));
        gift.decide(decision(gift, Verdict.APPROVE, null), finance());
        return gift;
    }

    private static Decision decision(GiftApplication gift, Verdict verdict, String reason) {
        return new Decision(verdict, gift.digest(), reason, null);
    }

    private static GiftHandover handover(LocalDate day, String value) {
        return new GiftHandover(day, new BigDecimal(value), UUID.randomUUID(), null);
    }

    /** In every role that decides, so that a refusal has another reason. */
    private static Act by(String person) {
        return act(person, Set.of(Role.ACCOUNT_MANAGER, Role.KA_DIRECTOR, Role.FINANCE));
    }

    private static Act finance() {
        return act("finance", Set.of(Role.FINANCE));
    }

    private static Act act(String person, Set<String> roles) {
        return new Act(person, roles, DAY.atStartOfDay().toInstant(ZoneOffset.ofHours(8)), DAY);
    }

    private static void refused(ThrowingCallable command, GiftProblem code) {
        refused(command, code.text().code());
    }

    private static void refused(ThrowingCallable command, String code) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().text().code()).isEqualTo(code));
    }
}
