package kam.customer.development.worth;

/** Whether a customer is worth developing (是否有开发价值). */
public enum WorthVerdict {
    WORTH_DEVELOPING,
    /** More comes in than goes out, but less than is asked for. */
    MARGINAL,
    NOT_WORTH
}
