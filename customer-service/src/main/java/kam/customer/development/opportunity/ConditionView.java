package kam.customer.development.opportunity;

/** A condition of a stage in the words of the source; met is absent in the table of stages. */
record ConditionView(StageCondition condition, StageCondition.When when, String chinese, Boolean met) {
    static ConditionView of(StageCondition condition, Boolean met) {
        return new ConditionView(condition, condition.when(), condition.chinese(), met);
    }
}
