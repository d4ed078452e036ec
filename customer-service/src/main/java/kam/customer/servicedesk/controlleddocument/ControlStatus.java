package kam.customer.servicedesk.controlleddocument;

/** Whether a document holds (受控状态). */
enum ControlStatus {
    /** No version of it is in force yet. */
    DRAFT,
    IN_FORCE,
    WITHDRAWN;

    boolean canBecome(ControlStatus next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == IN_FORCE || next == WITHDRAWN;
            // a newer version takes the place of the one before
            case IN_FORCE -> next == IN_FORCE || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
