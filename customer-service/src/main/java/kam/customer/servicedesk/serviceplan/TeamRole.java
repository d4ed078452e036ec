package kam.customer.servicedesk.serviceplan;

import java.util.EnumSet;
import java.util.Set;

/** What a member of the dedicated team (专属服务团队) is there for; the first three are in every team. */
enum TeamRole {
    SALES_MANAGER,
    ACCOUNT_MANAGER,
    TECHNICAL_SUPPORT,
    OTHER;

    static final Set<TeamRole> NEEDED = EnumSet.of(SALES_MANAGER, ACCOUNT_MANAGER, TECHNICAL_SUPPORT);
}
