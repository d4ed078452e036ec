package kam.customer.servicedesk.agreement;

/** What a document of an agreement is. */
enum AgreementPaper {
    /** 已签署的服务协议. */
    SIGNED_AGREEMENT,
    /** 资产证明. */
    ASSET_EVIDENCE,
    OTHER
}
