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

    /** Whether a part of the recipient's allowance is set aside for it. */
    boolean reserves() {
        return this == SUBMITTED || this == APPROVED || this == FINANCE_APPROVED;
    }
}
