package kam.visit.gift;

/** Where a gift stands (馈赠状态). Source: 开发和管理程序 表4, requirement V5. */
enum GiftStatus {
    DRAFT,
    /** The budget is reserved within the recipient's limit, the approver's decision is awaited. */
    SUBMITTED,
    /** Finance's decision is awaited. */
    APPROVED,
    FINANCE_APPROVED,
    /** Handed over against receipt, and settled. */
    GIVEN,
    REJECTED,
    WITHDRAWN;

    boolean canBecome(GiftStatus next) {
        return switch (this) {
            case DRAFT -> next == DRAFT || next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == APPROVED || next == REJECTED || next == WITHDRAWN;
            case APPROVED -> next == FINANCE_APPROVED || next == REJECTED || next == WITHDRAWN;
            case FINANCE_APPROVED -> next == GIVEN || next == WITHDRAWN;
            case GIVEN, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whether a part of the recipient's allowance is set aside for it. */
    boolean reserves() {
        return this == SUBMITTED || this == APPROVED || this == FINANCE_APPROVED;
    }
}
