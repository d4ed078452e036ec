package kam.customer.admission.application;

/** What a document of the dossier is. */
enum PaperKind {
    /** 空白合同文本或草稿. */
    DRAFT_CONTRACT,
    /** 对账单. */
    RECONCILIATION_STATEMENT,
    /** 营业执照. */
    BUSINESS_LICENCE,
    /** 税务登记证. */
    TAX_REGISTRATION,
    OTHER
}
