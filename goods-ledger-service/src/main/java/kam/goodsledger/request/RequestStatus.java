package kam.goodsledger.request;

/** Where a request for money stands (审批状态). */
public enum RequestStatus {
    ASKED,
    /** And booked. */
    APPROVED,
    REJECTED;

    boolean canBecome(RequestStatus next) {
        return this == ASKED && next != ASKED;
    }
}
