package kam.goodsledger.statement;

/** Where a statement stands (对账单状态). */
enum StatementStatus {
    /** Follows the ledger. */
    DRAFT,
    /** Frozen. */
    ISSUED,
    SIGNED_BY_OFFICE,
    SIGNED_BY_CUSTOMER,
    SIGNED_BY_COMPANY,
    /** Both sides have signed. */
    CONFIRMED,
    /** One side objects: what it says stands on the next statement again, with the corrections booked meanwhile. */
    CONTESTED;

    boolean canBecome(StatementStatus next) {
        return switch (this) {
            case DRAFT -> next == ISSUED;
            case ISSUED ->
                next == SIGNED_BY_OFFICE
                        || next == SIGNED_BY_CUSTOMER
                        || next == SIGNED_BY_COMPANY
                        || next == CONTESTED;
            case SIGNED_BY_OFFICE, SIGNED_BY_CUSTOMER, SIGNED_BY_COMPANY -> next == CONFIRMED || next == CONTESTED;
            case CONFIRMED, CONTESTED -> false;
        };
    }
}
