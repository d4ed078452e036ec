package kam.goodsledger.money.remittance;

/** Where a remittance stands (汇款状态). */
enum RemittanceStatus {
    /** The office says that it was sent. */
    DECLARED,
    /** Finance has found it on the bank slip. */
    CONFIRMED;

    boolean canBecome(RemittanceStatus next) {
        return switch (this) {
            case DECLARED -> next == CONFIRMED;
            case CONFIRMED -> false;
        };
    }
}
