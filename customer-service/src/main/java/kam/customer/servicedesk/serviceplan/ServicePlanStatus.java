package kam.customer.servicedesk.serviceplan;

/** Where a service plan stands (服务计划状态). */
enum ServicePlanStatus {
    /** Being written. */
    DRAFT,
    /** Being carried out: content changes by adjustments only. */
    IN_FORCE,
    ENDED;

    boolean canBecome(ServicePlanStatus next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == IN_FORCE || next == ENDED;
            case IN_FORCE -> next == ENDED;
            case ENDED -> false;
        };
    }
}
