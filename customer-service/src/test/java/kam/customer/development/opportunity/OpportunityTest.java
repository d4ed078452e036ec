package kam.customer.development.opportunity;

import static kam.customer.Refusal.codeOf;
import static kam.customer.development.opportunity.DevelopmentStage.CRISIS;
import static kam.customer.development.opportunity.DevelopmentStage.DEEP_CONTACT;
import static kam.customer.development.opportunity.DevelopmentStage.FIRST_COOPERATION;
import static kam.customer.development.opportunity.DevelopmentStage.MARKET_VISIT;
import static kam.customer.development.opportunity.DevelopmentStage.STABLE_GROWTH;
import static kam.customer.development.opportunity.DevelopmentStage.SUBSTANTIAL_PROGRESS;
import static kam.customer.development.opportunity.DevelopmentStage.TARGETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kam.customer.account.customer.Customers;
import kam.customer.development.opportunity.Opportunity.LanePeople;
import kam.customer.development.opportunity.OpportunityForms.NewEvidence;
import kam.customer.development.opportunity.OpportunityForms.StageMove;
import kam.customer.development.opportunity.OpportunityView.StagePassage;
import kam.events.DevelopmentEvent.StageChanged;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class OpportunityTest {
    private static final LanePeople PEOPLE = new LanePeople("wang", "zhao", "liu");
    private static final Act FIRST = on("2026-02-01");

    private final Opportunity opportunity = new Opportunity("JH-2026-000001", Customers.prospect(), PEOPLE, FIRST);

    @Test
    void theStagesFollowOneAnotherAndACrisisInterruptsAny() {
        var order =
                List.of(TARGETING, MARKET_VISIT, DEEP_CONTACT, SUBSTANTIAL_PROGRESS, FIRST_COOPERATION, STABLE_GROWTH);
        for (var from : order) {
            for (var to : order) {
                assertThat(from.canBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(order.indexOf(to) == order.indexOf(from) + 1);
            }
            assertThat(from.canBecome(CRISIS)).isTrue();
            assertThat(CRISIS.canBecome(from)).isTrue();
        }
        assertThat(CRISIS.canBecome(CRISIS)).isFalse();
    }

    @Test
    void everyStageHasConditionsInTheWordsOfTheSource() {
        assertThat(DevelopmentStage.values())
                .allSatisfy(stage -> assertThat(stage.exit()).isNotEmpty());
        assertThat(FIRST_COOPERATION.exit()).extracting(StageCondition::chinese).contains("试单");
        assertThat(STABLE_GROWTH.exit()).extracting(StageCondition::chinese).contains("赢得指定");
    }

    @Test
    void aStageIsNotLeftBeforeItsConditionsAreShown() {
        show(StageCondition.MARKET_ANALYSED, StageCondition.CUSTOMERS_SOUGHT);
        var refused = catchThrowableOfType(Problem.class, () -> move(MARKET_VISIT));
        assertThat(refused.code().code()).isEqualTo("stage-conditions-not-met");
        assertThat(refused.errors())
                .extracting(Problem.FieldError::detail)
                .containsExactly("TARGET_CLEAR 明确目标客户", "NEED_EXISTS 客户存在需求");
        show(StageCondition.TARGET_CLEAR, StageCondition.NEED_EXISTS);
        assertThat(move(MARKET_VISIT).fromStage()).isEqualTo("TARGETING");
    }

    @Test
    void whatIsTakenBackIsNotMet() {
        showAll(TARGETING.exit());
        show(StageCondition.NEED_EXISTS);
        opportunity.record(new NewEvidence(StageCondition.NEED_EXISTS, false, "需求已取消"), Lane.BACK_OFFICE, FIRST);
        assertThat(codeOf(() -> move(MARKET_VISIT))).isEqualTo("stage-conditions-not-met");
    }

    @Test
    void aStageCannotBeSkipped() {
        Arrays.stream(StageCondition.values())
                .filter(condition -> !condition.ofCrisis())
                .forEach(this::show);
        assertThat(codeOf(() -> move(DEEP_CONTACT))).isEqualTo("opportunity-wrong-stage");
    }

    @Test
    void firstCooperationEndsWithTrialOrderAndPromise() {
        reach(FIRST_COOPERATION);
        show(
                StageCondition.RECOGNITION_GROWN,
                StageCondition.ADDED_VALUE_GIVEN,
                StageCondition.STRONG_COMPETITOR_KNOWN);
        show(StageCondition.TRIAL_ORDER);
        assertThat(codeOf(() -> move(STABLE_GROWTH))).isEqualTo("stage-conditions-not-met");
        show(StageCondition.QUALITY_AND_CREDIT_PROMISED);
        assertThat(move(STABLE_GROWTH).toStage()).isEqualTo("STABLE_GROWTH");
    }

    @Test
    void aCrisisReturnsToTheStageItInterrupted() {
        reach(MARKET_VISIT);
        assertThat(codeOf(() -> move(CRISIS))).isEqualTo("stage-conditions-not-met");
        show(StageCondition.QUALITY_PROBLEM);
        move(CRISIS);
        assertThat(opportunity.path().interruptedStage()).isEqualTo(MARKET_VISIT);
        showAll(CRISIS.exit());
        assertThat(codeOf(() -> move(DEEP_CONTACT))).isEqualTo("opportunity-wrong-stage");
        move(MARKET_VISIT);
        assertThat(opportunity.path().interruptedStage()).isNull();
        assertThat(opportunity.path().passages())
                .extracting(StagePassage::stage)
                .containsExactly(TARGETING, MARKET_VISIT, CRISIS, MARKET_VISIT);
    }

    @Test
    void aSecondCrisisNeedsItsOwnEvidence() {
        show(StageCondition.QUALITY_PROBLEM);
        move(CRISIS);
        showAll(CRISIS.exit());
        move(TARGETING);
        assertThat(codeOf(() -> move(CRISIS))).isEqualTo("stage-conditions-not-met");
        show(StageCondition.QUALITY_PROBLEM);
        move(CRISIS);
        assertThat(codeOf(() -> move(TARGETING))).isEqualTo("stage-conditions-not-met");
    }

    @Test
    void withoutACrisisNothingOfItIsShown() {
        assertThat(codeOf(() -> show(StageCondition.DISPUTE_SOLVED))).isEqualTo("opportunity-wrong-stage");
    }

    @Test
    void itIsWonWhenTheCustomerHasDesignatedUs() {
        var won = new OpportunityClosing(OpportunityClosing.Outcome.WON, "列入指定供应商名录");
        assertThat(codeOf(() -> opportunity.close(won, FIRST))).isEqualTo("opportunity-wrong-stage");
        reach(STABLE_GROWTH);
        assertThat(codeOf(() -> opportunity.close(won, FIRST))).isEqualTo("stage-conditions-not-met");
        showAll(STABLE_GROWTH.exit());
        assertThat(opportunity.close(won, FIRST).outcome()).isEqualTo("WON");
        assertThat(codeOf(() -> show(StageCondition.TRIAL_ORDER))).isEqualTo("opportunity-closed");
        assertThat(codeOf(() -> opportunity.assign(PEOPLE))).isEqualTo("opportunity-closed");
    }

    @Test
    void itMayBeLostFromAnyStage() {
        var lost = opportunity.close(
                new OpportunityClosing(OpportunityClosing.Outcome.LOST, "客户转向竞争对手"), on("2026-02-11"));
        assertThat(lost.stage()).isEqualTo("TARGETING");
        assertThat(opportunity.daysInStage(LocalDate.parse("2026-12-31"))).isEqualTo(10);
    }

    @Test
    void itIsStalledWhenItIsLongerInItsStageThanIsAllowed() {
        assertThat(opportunity.isStalledOn(LocalDate.parse("2026-03-03"), 30)).isFalse();
        assertThat(opportunity.isStalledOn(LocalDate.parse("2026-03-04"), 30)).isTrue();
    }

    @Test
    void aChangeTellsHowLongTheStageTook() {
        showAll(TARGETING.exit());
        show(StageCondition.NEED_EXISTS);
        var changed = opportunity.move(new StageMove(MARKET_VISIT, null), on("2026-02-15"));
        assertThat(changed.daysInFromStage()).isEqualTo(14);
        assertThat(opportunity.path().stageSince()).isEqualTo("2026-02-15");
    }

    private void reach(DevelopmentStage wanted) {
        Stream.of(MARKET_VISIT, DEEP_CONTACT, SUBSTANTIAL_PROGRESS, FIRST_COOPERATION, STABLE_GROWTH)
                .filter(stage -> stage.ordinal() <= wanted.ordinal())
                .forEach(stage -> {
                    showAll(opportunity.path().stage().exit());
                    showAll(stage.entry());
                    move(stage);
                });
    }

    private void show(StageCondition... conditions) {
        showAll(List.of(conditions));
    }

    private void showAll(List<StageCondition> conditions) {
        conditions.forEach(condition ->
                opportunity.record(new NewEvidence(condition, true, "见拜访记录"), Lane.BUSINESS_MANAGER, FIRST));
    }

    private StageChanged move(DevelopmentStage to) {
        return opportunity.move(new StageMove(to, null), FIRST);
    }

    private static Act on(String day) {
        return new Act("zhao", Instant.parse(day + "T01:00:00Z"), LocalDate.parse(day));
    }
}
