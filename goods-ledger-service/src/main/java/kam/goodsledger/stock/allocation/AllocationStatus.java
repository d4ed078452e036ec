package kam.goodsledger.stock.allocation;

/** Where an allocation stands (调配状态). */
enum AllocationStatus {
    /** By the sales company; the office that holds the goods has to send them. */
    ORDERED,
    CANCELLED,
    DISPATCHED,
    /** At the other office, which may still object. */
    RECEIVED,
    /** The other office has objected in time; the sales company has to settle it. */
    DISPUTED,
    /** Explicitly, by silence or as settled: the other office owes what arrived. */
    ACCEPTED;

    boolean canBecome(AllocationStatus next) {
        return switch (this) {
            case ORDERED -> next == CANCELLED || next == DISPATCHED;
            case DISPATCHED -> next == RECEIVED;
            case RECEIVED -> next == ACCEPTED || next == DISPUTED;
            case DISPUTED -> next == ACCEPTED;
            case CANCELLED, ACCEPTED -> false;
        };
    }
}
