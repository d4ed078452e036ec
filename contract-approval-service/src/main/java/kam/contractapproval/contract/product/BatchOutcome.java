package kam.contractapproval.contract.product;

/** What became of an item that another system sent (接收结果), where it was not refused. */
enum BatchOutcome {
    REGISTERED,
    CHANGED,
    /** It was known already. */
    UNCHANGED,
    /** Something newer was known already. */
    STALE
}
