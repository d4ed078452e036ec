package kam.goodsledger.stock.opening;

/** Where an opening position stands (期初状态). */
enum OpeningStatus {
    /** The sales company has to check it. */
    REPORTED,
    /** Handed back to the office to be corrected. */
    RETURNED,
    /** Found correct and booked. */
    BOOKED;

    boolean canBecome(OpeningStatus next) {
        return switch (this) {
            case REPORTED -> next == RETURNED || next == BOOKED;
            case RETURNED -> next == REPORTED;
            case BOOKED -> false;
        };
    }
}
