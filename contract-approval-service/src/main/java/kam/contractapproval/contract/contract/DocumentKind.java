package kam.contractapproval.contract.contract;

/** What a document attached to a contract is. */
enum DocumentKind {
    /** 合同文本, to be approved. */
    CONTRACT_TEXT,
    /** 附件, to be approved. */
    ANNEX,
    /** 双方签字盖章的合同. */
    SIGNED_COPY,
    /** 客户解除通知, by which the customer ends the contract. */
    CUSTOMER_NOTICE
}
