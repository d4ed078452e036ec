package kam.customer.development.opportunity;

import kam.kit.identity.Caller;
import kam.kit.identity.Role;

/** Whose work it is: the lanes of the source's flow. */
enum Lane {
    /** 市场部经理. */
    MARKETING_MANAGER,
    /** 业务经理. */
    BUSINESS_MANAGER,
    /** 内勤. */
    BACK_OFFICE;

    /** A specialist of the department works in the business manager's lane. */
    static Lane of(Caller caller) {
        if (caller.has(Role.MARKETING_MANAGER)) {
            return MARKETING_MANAGER;
        }
        return caller.has(Role.BACK_OFFICE) ? BACK_OFFICE : BUSINESS_MANAGER;
    }
}
