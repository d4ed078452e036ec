package kam.customer.servicedesk.survey;

/** Why a survey was opened. */
enum SurveyOrigin {
    /** Its customer's schedule said so. */
    SCHEDULED,
    /** After a crisis the customer's trust is restored. */
    CRISIS,
    /** Somebody wanted to know. */
    REQUESTED
}
