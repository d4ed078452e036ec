package kam.customer.development.positioning;

/** Where a positioning stands (产品定位状态). */
enum PositioningStatus {
    DRAFT,
    /** Waits for the marketing manager. */
    SUBMITTED,
    /** Handed back with a reason. */
    RETURNED,
    /** Quotes may refer to it; the newest approved one of a customer counts. */
    APPROVED;

    boolean canBecome(PositioningStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == DRAFT || next == SUBMITTED;
            case SUBMITTED -> next == APPROVED || next == RETURNED;
            case APPROVED -> false;
        };
    }
}
