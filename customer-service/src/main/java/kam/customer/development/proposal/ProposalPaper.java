package kam.customer.development.proposal;

/** What a document of a proposal shows (附件类别). */
enum ProposalPaper {
    /** 需求调研. */
    NEEDS,
    /** 方案. */
    SOLUTION,
    /** 客户反馈. */
    FEEDBACK,
    /** 客户确认. */
    ACCEPTANCE,
    OTHER
}
