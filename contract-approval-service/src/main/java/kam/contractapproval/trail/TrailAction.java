package kam.contractapproval.trail;

/** What is written into a contract's trail. */
public enum TrailAction {
    DRAFTED,
    CHANGED,
    DOCUMENT_ATTACHED,
    SUBMITTED,
    SIGNED,
    APPROVED,
    RETURNED,
    REJECTED,
    WITHDRAWN,
    SIGNED_COPY_FILED,
    SETTLED
}
