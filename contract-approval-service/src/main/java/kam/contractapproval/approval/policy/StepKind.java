package kam.contractapproval.approval.policy;

/** What a step asks of its person. */
public enum StepKind {
    /** 签署. */
    SIGN,
    /** 审批, 批准. */
    APPROVE
}
