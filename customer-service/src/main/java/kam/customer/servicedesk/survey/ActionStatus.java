package kam.customer.servicedesk.survey;

/** Where an improvement action stands. */
enum ActionStatus {
    OPEN,
    DONE
}
