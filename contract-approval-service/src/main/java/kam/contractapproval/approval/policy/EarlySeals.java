package kam.contractapproval.approval.policy;

/** What becomes of a contract that had our seal before it was approved (先签后批). Source: requirement A28. */
public enum EarlySeals {
    /** It is filed, and says so on itself, its route, its trail and every list. */
    FLAGGED,
    /** Its signed copy is not filed. */
    REFUSED
}
