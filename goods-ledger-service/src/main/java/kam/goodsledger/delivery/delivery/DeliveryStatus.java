package kam.goodsledger.delivery.delivery;

/** Where a delivery stands (配送状态). */
enum DeliveryStatus {
    DISPATCHED,
    /** The customer has signed for it: now the customer owes it. */
    SIGNED,
    /** The customer did not take it, and the office holds it again. */
    REFUSED;

    boolean canBecome(DeliveryStatus next) {
        return switch (this) {
            case DISPATCHED -> next == SIGNED || next == REFUSED;
            case SIGNED, REFUSED -> false;
        };
    }
}
