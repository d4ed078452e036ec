package kam.goodsledger.stock.stockcount;

/** Where a stock count stands (盘点状态). */
enum CountStatus {
    REPORTED,
    /** Its differences are booked. */
    BOOKED,
    /** Nothing of it is booked; the office counts anew. */
    REFUSED;

    boolean canBecome(CountStatus next) {
        return this == REPORTED && next != REPORTED;
    }
}
