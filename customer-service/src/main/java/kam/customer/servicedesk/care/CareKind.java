package kam.customer.servicedesk.care;

/** What is done for a long-term co-operation (长期合作与客户关怀). Source: 服务管理流程 七, requirement C18. */
enum CareKind {
    /** 周年纪念: comes every year. */
    ANNIVERSARY,
    /** 邀请. */
    INVITATION,
    /** 培训. */
    TRAINING,
    /** 共同改进点: what both sides found to do better together. */
    IMPROVEMENT
}
