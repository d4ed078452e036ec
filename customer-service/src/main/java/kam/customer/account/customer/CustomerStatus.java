package kam.customer.account.customer;

/** Where a customer stands (客户状态). */
public enum CustomerStatus {
    /** Known, nothing applied for. */
    PROSPECT,
    /** A key-account application is on its way. */
    APPLYING,
    KEY_ACCOUNT,
    /** A key account that buys no more. */
    LOST;

    boolean canBecome(CustomerStatus next) {
        return switch (this) {
            case PROSPECT -> next == APPLYING;
            case APPLYING -> next == PROSPECT || next == KEY_ACCOUNT;
            case KEY_ACCOUNT -> next == LOST;
            case LOST -> next == PROSPECT;
        };
    }
}
