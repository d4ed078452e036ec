package kam.goodsledger.allocation;

/** Where an allocation stands (调配状态). */
enum AllocationStatus {
    /** By the sales company; the office that holds the goods has to send them. */
    ORDERED,
    CANCELLED,
    DISPATCHED,
    /** At the other office, which may still object. */
    RECEIVED,
    /** Explicitly or by silence: the other office owes them now. */
    ACCEPTED;

    boolean canBecome(AllocationStatus next) {
        return switch (this) {
            case ORDERED -> next == CANCELLED || next == DISPATCHED;
            case DISPATCHED -> next == RECEIVED;
            case RECEIVED -> next == ACCEPTED;
            case CANCELLED, ACCEPTED -> false;
        };
    }
}
