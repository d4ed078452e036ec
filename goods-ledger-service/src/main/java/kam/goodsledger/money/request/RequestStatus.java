package kam.goodsledger.money.request;

/** Where a request for money stands (审批状态). */
public enum RequestStatus {
    ASKED,
    /** And booked. */
    APPROVED,
    /** Handed back for good; whoever still wants it asks anew. */
    REJECTED
}
