package kam.customer.servicedesk.agreement;

/** Where a service agreement stands (服务协议状态). Source: 银行大客户管理流程 一–五, requirement C17. */
enum AgreementStatus {
    /** 客户登记. */
    REGISTERED,
    /** 资产调查: assets surveyed and evaluated. */
    SURVEYED,
    /** 制定方案: the personalised plan is made and can be presented. */
    PLANNED,
    /** 协议签署. */
    SIGNED,
    /** 备案: in effect, the funds are to be allocated. */
    FILED,
    /** 资金配置: allocated; monitored and talked about regularly. */
    IN_EXECUTION,
    /** The customer does not want it. */
    DECLINED,
    ENDED;

    boolean canBecome(AgreementStatus next) {
        return switch (this) {
            case REGISTERED -> next == SURVEYED || next == DECLINED;
            case SURVEYED -> next == SURVEYED || next == PLANNED || next == DECLINED;
            case PLANNED -> next == PLANNED || next == SIGNED || next == DECLINED;
            case SIGNED -> next == FILED;
            case FILED -> next == IN_EXECUTION;
            // an adjusted plan is a new version, to be signed, filed and allocated again
            case IN_EXECUTION -> next == PLANNED || next == ENDED;
            case DECLINED, ENDED -> false;
        };
    }
}
