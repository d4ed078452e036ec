package kam.goodsledger.delivery.returns;

/** Where a return stands (退换货状态). */
enum ReturnStatus {
    REQUESTED,
    WITHDRAWN,
    /** The office has the goods and has accepted them: the customer owes less. */
    RECEIVED,
    /** The company has taken them: the office owes less. */
    TAKEN,
    /** The company does not take them; they stay with the office. */
    REFUSED;

    boolean canBecome(ReturnStatus next) {
        return switch (this) {
            case REQUESTED -> next == WITHDRAWN || next == RECEIVED;
            case RECEIVED -> next == TAKEN || next == REFUSED;
            case WITHDRAWN, TAKEN, REFUSED -> false;
        };
    }
}
