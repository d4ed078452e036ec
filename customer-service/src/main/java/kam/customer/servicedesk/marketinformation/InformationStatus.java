package kam.customer.servicedesk.marketinformation;

/** Where market information stands (信息状态). */
enum InformationStatus {
    REGISTERED,
    /** 有效信息. */
    VALID,
    NOT_VALID,
    /** 转化: it has led to an application or a contract. */
    CONVERTED;

    boolean canBecome(InformationStatus next) {
        return switch (this) {
            case REGISTERED -> next == REGISTERED || next == VALID || next == NOT_VALID;
            case VALID -> next == CONVERTED;
            case NOT_VALID, CONVERTED -> false;
        };
    }
}
