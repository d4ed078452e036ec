package kam.customer.admission.application;

/** The four parts of the dossier (申请资料). Source: 大客户管理制度 三.1, requirement C2. */
enum DossierPart {
    /** 大客户申请表. */
    APPLICATION_FORM,
    /** 空白合同文本或草稿（含结算底价）. */
    DRAFT_CONTRACT,
    /** 已发生业务的对账单. */
    RECONCILIATION_STATEMENT,
    /** 客户的相关书面资料. */
    CUSTOMER_PAPERS
}
