package kam.customer.development.plan;

import static kam.customer.Refusal.codeOf;
import static kam.customer.Refusal.pointersOf;
import static kam.customer.development.plan.Plans.DIRECTOR;
import static kam.customer.development.plan.Plans.ZHAO;
import static kam.customer.development.plan.Plans.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.account.customer.Customers;
import kam.customer.development.plan.DevelopmentPlanForms.DevelopmentCompletion;
import kam.customer.development.plan.DevelopmentPlanForms.NewMeasureProgress;
import kam.events.DevelopmentEvent.DevelopmentMeasureDone;
import kam.kit.trail.Decision;
import org.junit.jupiter.api.Test;

class DevelopmentPlanTest {
    @Test
    void completionTellsWhatWasPlannedAndWhatWasDoneInTime() {
        var plan = Plans.approved();
        plan.advance(new NewMeasureProgress(1, 50, "场地已定"), on("2026-02-20", "zhao"));
        plan.advance(new NewMeasureProgress(1, 100, "已办"), on("2026-03-01", "zhao"));
        plan.advance(new NewMeasureProgress(2, 100, "已试用"), on("2026-05-02", "li"));
        var completed = plan.complete(new DevelopmentCompletion("达到目标", null), on("2026-05-03", "zhao"));
        assertThat(completed.plannedMeasures()).isEqualTo(2);
        assertThat(completed.doneMeasures()).isEqualTo(2);
        assertThat(completed.doneInTime()).isEqualTo(1);
        assertThat(completed.completedOn()).isEqualTo("2026-05-03");
    }

    @Test
    void undoneMeasuresNeedAReason() {
        var plan = Plans.approved();
        plan.advance(new NewMeasureProgress(1, 100, "已办"), ZHAO);
        assertThat(codeOf(() -> plan.complete(new DevelopmentCompletion("中止", " "), ZHAO)))
                .isEqualTo("development-undone-unexplained");
        assertThat(plan.complete(new DevelopmentCompletion("中止", "客户搬迁"), ZHAO).doneMeasures())
                .isEqualTo(1);
    }

    @Test
    void whatWasDoneAndThenTakenBackIsNotDone() {
        var plan = Plans.approved();
        plan.advance(new NewMeasureProgress(1, 100, "已办"), ZHAO);
        plan.advance(new NewMeasureProgress(1, 80, "尚缺会议纪要"), ZHAO);
        assertThat(plan.measureStates().get(0).done()).isFalse();
        assertThat(plan.execution().progress()).hasSize(2);
    }

    @Test
    void aMeasureCountsFromTheDaySinceWhichItIsDoneAndIsToldThen() {
        var plan = Plans.approved();
        plan.told();
        var done = new NewMeasureProgress(1, 100, "已办");
        plan.advance(done, on("2026-03-01", "zhao"));
        plan.advance(done, on("2026-03-05", "zhao"));
        assertThat(plan.measureStates().get(0).doneOn()).isEqualTo("2026-03-01");
        plan.advance(new NewMeasureProgress(1, 80, "尚缺会议纪要"), on("2026-03-06", "zhao"));
        plan.advance(done, on("2026-03-07", "zhao"));
        assertThat(plan.told())
                .extracting(DevelopmentMeasureDone.class::cast)
                .extracting(DevelopmentMeasureDone::doneOn, DevelopmentMeasureDone::inTime)
                .containsExactly(
                        tuple(LocalDate.parse("2026-03-01"), true), tuple(LocalDate.parse("2026-03-07"), false));
    }

    @Test
    void aMeasureIsOverdueFromTheDayAfterItsDueDay() {
        var measure = Plans.approved().measureStates().get(0);
        assertThat(measure.isOverdueOn(LocalDate.parse("2026-03-01"))).isFalse();
        assertThat(measure.isOverdueOn(LocalDate.parse("2026-03-02"))).isTrue();
    }

    @Test
    void nobodyApprovesAPlanOfTheirOwn() {
        var plan = Plans.draft();
        plan.submit(on("2026-02-01", "director"));
        assertThat(codeOf(() -> plan.decide(Plans.approval(plan), ZHAO))).isEqualTo("decision-own-draft");
        assertThat(codeOf(() -> plan.decide(Plans.approval(plan), DIRECTOR))).isEqualTo("decision-own-draft");
    }

    @Test
    void onlyWhatWasReadIsApprovedAndAReturnNeedsAReason() {
        var plan = Plans.draft();
        var read = plan.contentDigest();
        plan.change(Plans.content("2026-04-01"), ZHAO);
        plan.submit(ZHAO);
        var stale = new Decision(Decision.Verdict.APPROVE, read, null);
        assertThat(codeOf(() -> plan.decide(stale, DIRECTOR))).isEqualTo("decision-content-changed");
        var silent = new Decision(Decision.Verdict.RETURN, plan.contentDigest(), " ");
        assertThat(codeOf(() -> plan.decide(silent, DIRECTOR))).isEqualTo("decision-reason-required");
    }

    @Test
    void aReturnedPlanIsChangedAndSubmittedAgain() {
        var plan = Plans.draft();
        plan.submit(ZHAO);
        assertThat(codeOf(() -> plan.change(Plans.content("2026-04-01"), ZHAO)))
                .isEqualTo("development-plan-wrong-status");
        plan.decide(new Decision(Decision.Verdict.RETURN, plan.contentDigest(), "时间过紧"), DIRECTOR);
        plan.change(Plans.content("2026-04-01"), ZHAO);
        plan.submit(ZHAO);
        plan.decide(Plans.approval(plan), DIRECTOR);
        assertThat(plan.status()).isEqualTo(DevelopmentPlanStatus.APPROVED);
        assertThat(plan.steps())
                .extracting(step -> step.status())
                .containsExactly("DRAFT", "SUBMITTED", "RETURNED", "DRAFT", "SUBMITTED", "APPROVED");
    }

    @Test
    void progressBelongsToAPlanInExecutionAndToOneOfItsMeasures() {
        var progress = new NewMeasureProgress(3, 10, "x");
        assertThat(codeOf(() -> Plans.draft().advance(progress, ZHAO))).isEqualTo("development-plan-wrong-status");
        assertThat(codeOf(() -> Plans.approved().advance(progress, ZHAO))).isEqualTo("development-measure-unknown");
    }

    @Test
    void measuresLieWithinThePlansTime() {
        assertThat(pointersOf(() -> Plans.content("2026-07-01").mustHold())).containsExactly("/measures/0/dueOn");
    }

    @Test
    void nothingIsPlannedForALostCustomer() {
        var customer = Customers.prospect();
        customer.become(CustomerStatus.APPLYING);
        customer.become(CustomerStatus.KEY_ACCOUNT);
        customer.become(CustomerStatus.LOST);
        assertThat(codeOf(() -> new DevelopmentPlan("KF", customer, Plans.content("2026-03-01"), ZHAO)))
                .isEqualTo("customer-wrong-status");
    }
}
