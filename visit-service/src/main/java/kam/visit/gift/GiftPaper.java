package kam.visit.gift;

/** What a document of a gift proves (附件类别). */
enum GiftPaper {
    /** 签收凭证: that the recipient got the gift. */
    RECEIPT,
    /** 发票. */
    INVOICE,
    OTHER
}
