package kam.contractapproval.approval.delegation;

/**
 * Where a delegation stands: it gives power from when its deed is filed, drawn up for another from when a second person
 * has confirmed it, until it is revoked or the delegate refuses it, within its dates.
 */
enum DelegationStatus {
    DRAWN_UP,
    AWAITING_CONFIRMATION,
    GRANTED,
    REVOKED;

    boolean canBecome(DelegationStatus next) {
        return switch (this) {
            case DRAWN_UP -> next == GRANTED || next == AWAITING_CONFIRMATION;
            case AWAITING_CONFIRMATION -> next == GRANTED || next == REVOKED;
            case GRANTED -> next == REVOKED;
            case REVOKED -> false;
        };
    }
}
