package kam.customer.servicedesk.care;

/** Where a care activity stands. */
enum CareStatus {
    PLANNED,
    DONE,
    CANCELLED;

    /** What comes every year is planned again when it is done. */
    boolean canBecome(CareStatus next) {
        return this == PLANNED;
    }
}
