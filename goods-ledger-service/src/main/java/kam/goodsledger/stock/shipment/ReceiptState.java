package kam.goodsledger.stock.shipment;

/** Where received goods stand, per line and, by the line furthest behind, per receipt. */
enum ReceiptState {
    /** The clock runs. */
    RECEIVED,
    /** The clock stands still. */
    DISPUTED,
    /** Booked to the office payable, explicitly, silently or as a dispute was settled. */
    ACCEPTED;

    boolean canBecome(ReceiptState next) {
        return switch (this) {
            case RECEIVED -> next == DISPUTED || next == ACCEPTED;
            case DISPUTED -> next == ACCEPTED;
            case ACCEPTED -> false;
        };
    }
}
