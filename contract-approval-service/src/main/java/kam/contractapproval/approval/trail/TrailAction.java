package kam.contractapproval.approval.trail;

/** What is written into a contract's trail. */
public enum TrailAction {
    DRAFTED,
    CHANGED,
    DOCUMENT_ATTACHED,
    SUBMITTED,
    SIGNED,
    APPROVED,
    RETURNED,
    REJECTED,
    WITHDRAWN,
    /** 上报: nobody decided in time, so that the superior role may. */
    ESCALATED,
    /** 改派: others are asked, since the approver is gone. */
    REASSIGNED,
    REASSIGNMENT_PROPOSED,
    /** 离任转交: whoever was asked by name is gone, so that others are asked. */
    ASSIGNEE_GONE,
    REASSIGNMENT_REFUSED,
    SIGNED_COPY_FILED,
    /** 变更: an amendment's terms hold from now on. */
    AMENDED,
    TERMINATION_ASKED,
    TERMINATION_REFUSED,
    TERMINATED,
    /** 登记客户解除通知: the customer ends the contract. */
    CUSTOMER_NOTICE_RECORDED,
    CUSTOMER_NOTICE_ACCEPTED,
    /** 异议: we say that the notice is void. */
    CUSTOMER_NOTICE_OBJECTED,
    CUSTOMER_NOTICE_RETRACTED,
    /** 作废: a draft was given up. */
    CANCELLED,
    SETTLED
}
