package kam.contractapproval.approval.policy;

/**
 * What of a contract can be amended on the short route (简易变更), where the policy lists it: nothing of price, quantity or
 * value. Source: requirement A21.
 */
public enum AmendableField {
    /** 客户经理. */
    ACCOUNT_MANAGER,
    /** 交货条款: address, receiver, day. */
    DELIVERY_TERMS,
    /** 付款日: the days of the instalments, not what is paid on them. */
    INSTALMENT_DAYS,
    /** 服务内容. */
    SERVICE_CONTENT,
    /** 合作模式. */
    COOPERATION_MODE
}
