package kam.contractapproval.approval.route;

import kam.contractapproval.approval.route.Route.Verdict;

/** Where a step stands. */
public enum StepState {
    /** An earlier stage is not finished. */
    WAITING,
    /** Somebody may decide it now. */
    OPEN,
    SIGNED,
    RETURNED,
    REJECTED,
    /** The route ended before it was decided. */
    VOID;

    boolean canBecome(StepState next) {
        return switch (this) {
            case WAITING -> next == OPEN || next == VOID;
            case OPEN -> next == SIGNED || next == RETURNED || next == REJECTED || next == VOID;
            case SIGNED, RETURNED, REJECTED, VOID -> false;
        };
    }

    static StepState after(Verdict verdict) {
        return switch (verdict) {
            case SIGN -> SIGNED;
            case RETURN -> RETURNED;
            case REJECT -> REJECTED;
        };
    }
}
