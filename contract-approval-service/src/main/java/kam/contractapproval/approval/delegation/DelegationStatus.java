package kam.contractapproval.approval.delegation;

/** Where a delegation stands: it gives power from when its deed is filed until it is revoked, within its dates. */
enum DelegationStatus {
    DRAWN_UP,
    GRANTED,
    REVOKED;

    boolean canBecome(DelegationStatus next) {
        return switch (this) {
            case DRAWN_UP -> next == GRANTED;
            case GRANTED -> next == REVOKED;
            case REVOKED -> false;
        };
    }
}
