package kam.customer.development.opportunity;

import java.util.List;
import java.util.stream.Stream;

/** A stage with its conditions, where it may lead, and after how many days in it an opportunity counts as stalled. */
record StageView(
        DevelopmentStage stage,
        String chinese,
        List<ConditionView> conditions,
        List<DevelopmentStage> next,
        int stalledAfterDays) {

    static StageView of(DevelopmentStage stage, int stalledAfterDays) {
        return new StageView(
                stage,
                stage.chinese(),
                Stream.concat(stage.entry().stream(), stage.exit().stream())
                        .map(condition -> ConditionView.of(condition, null))
                        .toList(),
                Stream.of(DevelopmentStage.values()).filter(stage::canBecome).toList(),
                stalledAfterDays);
    }

    /** A condition of a stage in the words of the source; met is absent in the table of stages. */
    record ConditionView(StageCondition condition, StageCondition.When when, String chinese, Boolean met) {
        static ConditionView of(StageCondition condition, Boolean met) {
            return new ConditionView(condition, condition.when(), condition.chinese(), met);
        }
    }
}
