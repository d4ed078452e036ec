package kam.goodsledger.money.payment;

/** Where an unmatched receipt stands (待认领状态). */
enum UnmatchedStatus {
    /** Nobody knows who paid. */
    OPEN,
    /** It has become a payment. */
    MATCHED;

    boolean canBecome(UnmatchedStatus next) {
        return this == OPEN && next == MATCHED;
    }
}
