package kam.goodsledger.contract.exemption;

/** Where an exemption stands (不计入库存的状态). */
enum ExemptionStatus {
    REQUESTED,
    REFUSED,
    /** What is left of the batch does not count as office stock. */
    ACCEPTED,
    /** Nothing of the batch is left: it was delivered, or left the office otherwise. */
    ENDED;

    boolean canBecome(ExemptionStatus next) {
        return switch (this) {
            case REQUESTED -> next == REFUSED || next == ACCEPTED;
            case ACCEPTED -> next == ENDED;
            case REFUSED, ENDED -> false;
        };
    }
}
