package kam.customer.admission.application;

/** Where a key-account application stands (申请状态). */
enum ApplicationStatus {
    DRAFT,
    /** Its contract is on its route; nothing can be changed. */
    SUBMITTED,
    /** Asked back while on its route: what the route says first, counts. */
    WITHDRAWAL_REQUESTED,
    /** Handed back with a reason, to be submitted as the next revision. */
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    boolean canBecome(ApplicationStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == WITHDRAWAL_REQUESTED || isAnswer(next);
            case WITHDRAWAL_REQUESTED -> isAnswer(next);
            case APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }

    private static boolean isAnswer(ApplicationStatus next) {
        return next == APPROVED || next == RETURNED || next == REJECTED || next == WITHDRAWN;
    }

    boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean awaitsAnswer() {
        return this == SUBMITTED || this == WITHDRAWAL_REQUESTED;
    }

    /** Whether the customer is bound by it: no other application may be opened. */
    boolean open() {
        return editable() || awaitsAnswer();
    }
}
