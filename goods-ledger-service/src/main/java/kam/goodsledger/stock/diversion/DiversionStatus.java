package kam.goodsledger.stock.diversion;

/** Where a diversion stands (动用状态). */
enum DiversionStatus {
    REQUESTED,
    REFUSED,
    /** The goods are the other key account's, and have to be replenished. */
    APPROVED,
    /** All of it was given back. */
    REPLENISHED,
    /** The sales company has ended the duty to replenish. */
    DISCHARGED
}
