package kam.contractapproval.approval.policy;

/** Whether a version of the policy can still be changed. */
enum PolicyStatus {
    DRAFT,
    /** In force from its date on, and never changed again. */
    ACTIVE
}
