package kam.customer.development.contactplan;

/** Where a planned contact stands; what is recorded or cancelled stays so. */
enum ContactPlanStatus {
    PLANNED,
    /** The contact took place and its negotiation record is written. */
    RECORDED,
    CANCELLED
}
