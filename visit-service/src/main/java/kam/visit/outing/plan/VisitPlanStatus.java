package kam.visit.outing.plan;

/** Where a visit stands (拜访状态). Source: 开发和管理程序 三.1, requirement V1. */
enum VisitPlanStatus {
    /** Drafted, waits for the marketing manager. */
    PLANNED,
    /** Handed back by the marketing manager for revision. */
    RETURNED,
    /** Approved, waits for finance. */
    APPROVED,
    /** The budget is released, the visit can take place. */
    BUDGETED,
    REPORTED,
    /** The expenses are settled. */
    SETTLED,
    REJECTED,
    CANCELLED;

    boolean canBecome(VisitPlanStatus next) {
        return switch (this) {
            case PLANNED ->
                next == PLANNED || next == RETURNED || next == APPROVED || next == REJECTED || next == CANCELLED;
            case RETURNED -> next == PLANNED || next == CANCELLED;
            case APPROVED -> next == BUDGETED || next == CANCELLED;
            case BUDGETED -> next == REPORTED || next == CANCELLED;
            case REPORTED -> next == SETTLED;
            case SETTLED, REJECTED, CANCELLED -> false;
        };
    }

    /** Whether a visit may take place or has, and its report is still missing. */
    boolean awaitsReport() {
        return this == APPROVED || this == BUDGETED;
    }
}
