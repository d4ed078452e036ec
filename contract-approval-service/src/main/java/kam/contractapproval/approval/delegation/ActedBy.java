package kam.contractapproval.approval.delegation;

import java.util.UUID;

/** Who acted, as people read it: "B for A under deed D". Source: 大客户管理制度 三.2(4), requirement A3. */
public final class ActedBy {
    private ActedBy() {}

    /** Null where nobody has acted. */
    public static String text(String person, String onBehalfOf, UUID delegationId) {
        return onBehalfOf == null ? person : person + " for " + onBehalfOf + " under deed " + delegationId;
    }
}
