package kam.customer.servicedesk.ticket;

import kam.kit.identity.Role;
import kam.kit.trail.Act;

/** Where a ticket stands (工单状态), which is the step whose clock runs. Source: 大客户中心管理制度 三, requirement C12. */
enum TicketStatus {
    /** 接待电话: the analysis is awaited. */
    TAKEN,
    /** 问题分析: the agent's solution is awaited. */
    ANALYSED,
    /** 客户经理介入: the account manager's solution is awaited. */
    ESCALATED,
    /** 转办: the solution of the department concerned is awaited. */
    ROUTED,
    /** 解决问题: the follow-up is awaited. */
    SOLVED,
    /** 跟踪服务: the customer is content, the closing is awaited. */
    FOLLOWED_UP,
    CLOSED;

    boolean canBecome(TicketStatus next) {
        return switch (this) {
            case TAKEN -> next == ANALYSED;
            case ANALYSED -> next == SOLVED || next == ESCALATED || next == ROUTED;
            case ESCALATED -> next == SOLVED || next == ROUTED;
            case ROUTED -> next == SOLVED || next == ESCALATED || next == ROUTED;
            case SOLVED -> next == FOLLOWED_UP || next == ESCALATED;
            case FOLLOWED_UP -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whose turn it is: the agent's before escalation, the account manager's office after it, else the department's. */
    boolean maySolve(Act act) {
        return switch (this) {
            case ANALYSED -> act.has(Role.SERVICE_AGENT);
            case ESCALATED -> act.has(Role.ACCOUNT_MANAGER, Role.OFFICE_MANAGER);
            default -> true;
        };
    }
}
