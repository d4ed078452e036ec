package kam.customer.development.plan;

/** Where a development plan stands (开发计划状态). */
enum DevelopmentPlanStatus {
    DRAFT,
    /** Waits for the director. */
    SUBMITTED,
    /** Handed back with a reason, to be changed and submitted again. */
    RETURNED,
    /** In execution. */
    APPROVED,
    COMPLETED;

    boolean canBecome(DevelopmentPlanStatus next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == SUBMITTED;
            case SUBMITTED -> next == APPROVED || next == RETURNED;
            case RETURNED -> next == DRAFT || next == SUBMITTED;
            case APPROVED -> next == COMPLETED;
            case COMPLETED -> false;
        };
    }
}
