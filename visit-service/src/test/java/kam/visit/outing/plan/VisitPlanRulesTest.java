package kam.visit.outing.plan;

import static kam.visit.outing.plan.VisitPlans.DAY;
import static kam.visit.outing.plan.VisitPlans.approval;
import static kam.visit.outing.plan.VisitPlans.approved;
import static kam.visit.outing.plan.VisitPlans.budget;
import static kam.visit.outing.plan.VisitPlans.budgeted;
import static kam.visit.outing.plan.VisitPlans.by;
import static kam.visit.outing.plan.VisitPlans.customer;
import static kam.visit.outing.plan.VisitPlans.decision;
import static kam.visit.outing.plan.VisitPlans.details;
import static kam.visit.outing.plan.VisitPlans.line;
import static kam.visit.outing.plan.VisitPlans.lines;
import static kam.visit.outing.plan.VisitPlans.met;
import static kam.visit.outing.plan.VisitPlans.planned;
import static kam.visit.outing.plan.VisitPlans.report;
import static kam.visit.outing.plan.VisitPlans.spent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.kit.problem.Problem;
import kam.visit.outing.plan.ExpenseLine.ExpenseKind;
import kam.visit.outing.plan.VisitDecision.Verdict;
import kam.visit.outing.plan.VisitDetails.Side;
import kam.visit.outing.plan.VisitPlanForms.BudgetRelease;
import kam.visit.outing.plan.VisitPlanForms.VisitCancellation;
import kam.visit.outing.plan.VisitPlanForms.VisitSettlement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VisitPlanRulesTest {
    @Test
    void aVisitIsPlannedApprovedBudgetedReportedAndSettled() {
        var plan = planned("300.00", "200.00");
        var approved = plan.decide(approval(plan), by("marketing")).orElseThrow();
        assertThat(approved.budget()).isEqualByComparingTo("500.00");
        assertThat(approved.accountManager()).isEqualTo("wang");
        plan.release(new BudgetRelease(new BigDecimal("450"), null), by("finance"));
        var reported = plan.report(report(DAY.plusDays(2)), by("wang", DAY.plusDays(2)));
        assertThat(reported.visitedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(reported.reportedOn()).isEqualTo(DAY.plusDays(2));
        plan.settle(spent(null, "400", "50"), by("finance", DAY.plusDays(3)));
        assertThat(plan.status()).isEqualTo(VisitPlanStatus.SETTLED);
    }

    @Test
    void nobodyDecidesOnAPlanOfTheirOwn() {
        var plan = planned("100.00");
        refused(() -> plan.decide(approval(plan), by("wang")), VisitPlanProblem.OWN_PLAN);
        plan.revise(details(DAY.plusDays(1), "120.00"), by("li"));
        refused(() -> plan.decide(approval(plan), by("li")), VisitPlanProblem.OWN_PLAN);
        assertThat(plan.decide(approval(plan), by("marketing")).orElseThrow().owner())
                .isEqualTo("li");
        refused(() -> plan.release(budget("120"), by("wang")), VisitPlanProblem.OWN_PLAN);
        refused(() -> plan.release(budget("120"), by("marketing")), VisitPlanProblem.OWN_PLAN);
        plan.release(budget("120"), by("finance"));
        plan.report(report(DAY), by("zhao"));
        refused(() -> plan.settle(spent(null, "1"), by("zhao")), VisitPlanProblem.OWN_PLAN);
    }

    @Test
    void aPlanHandedBackForAReasonIsChangedAndApproved() {
        var plan = planned("100.00");
        refused(
                () -> plan.decide(decision(plan, Verdict.RETURN, " "), by("marketing")),
                VisitPlanProblem.REASON_REQUIRED);
        assertThat(plan.decide(decision(plan, Verdict.RETURN, "准备不足"), by("marketing")))
                .isEmpty();
        refused(() -> plan.decide(approval(plan), by("marketing")), VisitPlanProblem.WRONG_STATUS);
        plan.revise(details(DAY.plusDays(1), "80.00"), by("wang"));
        assertThat(plan.decide(approval(plan), by("marketing"))).isPresent();
    }

    @Test
    void aPlanChangedSinceItWasReadIsNotApproved() {
        var plan = planned("100.00");
        var read = approval(plan);
        plan.revise(details(DAY, "900.00"), by("wang"));
        refused(() -> plan.decide(read, by("marketing")), VisitPlanProblem.CHANGED);
    }

    @Test
    void anAmountWrittenWithOneDecimalOrTwoHasOneDigest() {
        var plan = planned("100.5");
        var read = plan.contentDigest();
        plan.revise(details(DAY, "100.50"), by("wang"));
        assertThat(plan.contentDigest()).isEqualTo(read);
    }

    @Test
    void aRejectedPlanIsOver() {
        var plan = planned("100.00");
        plan.decide(decision(plan, Verdict.REJECT, "无必要"), by("marketing"));
        refused(() -> plan.revise(details(DAY, "1"), by("wang")), VisitPlanProblem.WRONG_STATUS);
        refused(() -> plan.cancel(new VisitCancellation("x"), by("wang")), VisitPlanProblem.WRONG_STATUS);
    }

    @Test
    void financeReleasesWhatWasAskedForOrLess() {
        var plan = approved("100.00");
        refused(() -> plan.release(budget("100.01"), by("finance")), VisitPlanProblem.OVER_ASKED);
        plan.release(budget("100.00"), by("finance"));
        assertThat(plan.status()).isEqualTo(VisitPlanStatus.BUDGETED);
    }

    @Test
    void aVisitCannotBeReportedBeforeItsBudgetIsReleased() {
        var plan = approved("100.00");
        refused(() -> plan.report(report(DAY), by("wang")), VisitPlanProblem.WRONG_STATUS);
    }

    @Test
    void aVisitFollowsItsApprovalAndPrecedesItsReport() {
        var plan = budgeted("100.00");
        refused(() -> plan.report(report(DAY.minusDays(1)), by("wang")), VisitPlanProblem.DAY_NOT_POSSIBLE);
        refused(() -> plan.report(report(DAY.plusDays(1)), by("wang")), VisitPlanProblem.DAY_NOT_POSSIBLE);
        assertThat(plan.report(report(DAY), by("wang")).visitedOn()).isEqualTo(DAY);
    }

    @Test
    void nothingIsPromisedForADayBeforeTheVisit() {
        var plan = budgeted("100.00");
        var late = new Commitment(Side.OURS, "寄样品", "王", DAY.minusDays(1));
        var report = new VisitReport(DAY, List.of(met()), "样品", null, List.of(late), "回访");
        refused(() -> plan.report(report, by("wang")), VisitPlanProblem.DAY_NOT_POSSIBLE);
    }

    @Test
    void spendingMoreThanReleasedNeedsAReason() {
        var plan = budgeted("100.00");
        plan.report(report(DAY), by("wang"));
        refused(() -> plan.settle(spent(null, "60", "40.01"), by("finance")), VisitPlanProblem.REASON_REQUIRED);
        assertThat(plan.settle(spent("临时改签", "60", "40.01"), by("finance"))).hasSize(1);
    }

    @Test
    void eachKindOfExpenseIsSettledOnce() {
        var plan = budgeted("500.00");
        plan.report(report(DAY), by("wang"));
        var lines = List.of(
                line(ExpenseKind.TRAVEL, "100"), line(ExpenseKind.MEALS, "80"), line(ExpenseKind.TRAVEL, "20.5"));
        assertThat(plan.settle(new VisitSettlement(lines, null), by("finance")))
                .extracting(ExpenseSettled::kind, ExpenseSettled::amount)
                .containsExactly(tuple("TRAVEL", new BigDecimal("120.50")), tuple("MEALS", new BigDecimal("80.00")));
    }

    @Test
    void aVisitIsOverdueFromTheFourthDayAfterThePlannedOne() {
        var plan = budgeted("100.00");
        assertThat(plan.isOverdueOn(DAY.plusDays(3), 3)).isFalse();
        assertThat(plan.isOverdueOn(DAY.plusDays(4), 3)).isTrue();
        plan.report(report(DAY), by("wang", DAY.plusDays(4)));
        assertThat(plan.isOverdueOn(DAY.plusDays(5), 3)).isFalse();
    }

    @Test
    void aVisitIsPlannedAhead() {
        refused(
                () -> new VisitPlan("BF", customer(), details(DAY.minusDays(1), "1"), by("wang")),
                VisitPlanProblem.DAY_NOT_POSSIBLE);
    }

    private static void refused(ThrowingCallable command, VisitPlanProblem code) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
