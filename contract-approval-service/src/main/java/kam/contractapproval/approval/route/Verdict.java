package kam.contractapproval.approval.route;

/** What a person decides at a step. */
public enum Verdict {
    /** 签署, or 批准 where the step asks for approval. */
    SIGN,
    /** 退回: it has to be revised; every earlier signature is void. */
    RETURN,
    /** 否决: the matter is over. */
    REJECT
}
