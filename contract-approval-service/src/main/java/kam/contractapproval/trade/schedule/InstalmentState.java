package kam.contractapproval.trade.schedule;

/** Where an instalment stands on a business day (回款状态). */
enum InstalmentState {
    /** Nothing is collected, and its day has not passed. */
    DUE,
    PARTLY,
    COLLECTED,
    /** Its day has passed, and not all of it is collected. */
    OVERDUE
}
