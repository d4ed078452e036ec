package kam.customer.servicedesk.survey;

/** Where a survey stands (调查状态). */
enum SurveyStatus {
    OPEN,
    COMPLETED;

    boolean canBecome(SurveyStatus next) {
        return this == OPEN && next == COMPLETED;
    }
}
