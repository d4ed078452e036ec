package kam.customer.survey;

/** Where an improvement action stands. */
enum ActionStatus {
    OPEN,
    DONE
}
