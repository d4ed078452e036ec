package kam.customer.admission.application;

/** A single thing that the dossier must hold, the part it belongs to, and what to do when it is missing. */
enum DossierItem {
    CRITERIA(DossierPart.APPLICATION_FORM, "answer the three criteria"),
    PROPOSED_CONTRACT(DossierPart.DRAFT_CONTRACT, "give the lines with settlement floor prices, terms and instalments"),
    DRAFT_CONTRACT_DOCUMENT(DossierPart.DRAFT_CONTRACT, "attach the blank contract or draft"),
    STATEMENT(DossierPart.RECONCILIATION_STATEMENT, "attach the statement or declare that there was no business"),
    OFFICE_SIGNATURE(DossierPart.RECONCILIATION_STATEMENT, "the statement needs the office's signature"),
    CUSTOMER_SIGNATURE(DossierPart.RECONCILIATION_STATEMENT, "the statement needs the customer's signature"),
    CUSTOMER_SEAL(DossierPart.RECONCILIATION_STATEMENT, "the statement needs the customer's seal"),
    CUSTOMER_BASICS(DossierPart.CUSTOMER_PAPERS, "put trade and address into the customer's archive"),
    BUSINESS_LICENCE(DossierPart.CUSTOMER_PAPERS, "attach the business licence"),
    TAX_REGISTRATION(DossierPart.CUSTOMER_PAPERS, "attach the tax registration, unless the licence is unified"),
    PERSON_IN_CHARGE(DossierPart.CUSTOMER_PAPERS, "put a person in charge into the customer's contacts"),
    BUSINESS_SO_FAR(DossierPart.CUSTOMER_PAPERS, "describe the business so far, or declare that there was none"),
    ARREARS(DossierPart.CUSTOMER_PAPERS, "say what the customer owes us, 0 if nothing"),
    EVALUATION(DossierPart.CUSTOMER_PAPERS, "give the office's evaluation");

    final DossierPart part;
    final String remedy;

    DossierItem(DossierPart part, String remedy) {
        this.part = part;
        this.remedy = remedy;
    }

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
}
