package kam.customer.servicedesk.controlleddocument;

/** What a controlled document says. */
enum DocumentKind {
    /** 流程. */
    PROCESS,
    /** 服务标准. */
    SERVICE_STANDARD,
    /** 管理方案. */
    SCHEME
}
