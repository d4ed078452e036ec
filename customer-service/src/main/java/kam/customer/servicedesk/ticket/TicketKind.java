package kam.customer.servicedesk.ticket;

/** What a customer comes with. Source: 大客户中心管理制度 三, 简化版 第六阶段, requirements C12–C14. */
enum TicketKind {
    /** 问题. */
    QUESTION,
    /** 需求. */
    NEED,
    /** 建议: adopted or not, with an answer to the customer. */
    SUGGESTION,
    /** 投诉: judged valid or not. */
    COMPLAINT,
    /** 危机: a product-quality problem; it has an owner at once and ends with a survey. */
    CRISIS;

    /** A crisis does not wait for an analysis. */
    TicketStatus first() {
        return this == CRISIS ? TicketStatus.ESCALATED : TicketStatus.TAKEN;
    }
}
