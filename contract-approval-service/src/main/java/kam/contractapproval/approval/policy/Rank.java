package kam.contractapproval.approval.policy;

import java.util.Comparator;
import java.util.Map;
import kam.kit.identity.Role;

/**
 * How high a role stands where contracts are decided. The order is ours: the source says who decides what (大客户管理制度
 * 三.2), not who stands above whom. Everybody of an office stands under everybody of the headquarters; what has no
 * rank stands under all that have one there. Source: requirements A9 and A11.
 */
public final class Rank {
    private static final int UNRANKED = 2;

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry(Role.OFFICE_CLERK, 0),
            Map.entry(Role.ACCOUNT_MANAGER, 0),
            Map.entry(Role.BACK_OFFICE, 0),
            Map.entry(Role.TECHNICAL_SUPPORT, 0),
            Map.entry(Role.OFFICE_MANAGER, 1),
            Map.entry(Role.KA_SPECIALIST, 3),
            Map.entry(Role.KA_APPROVER, 4),
            Map.entry(Role.KA_DIRECTOR, 5),
            Map.entry(Role.MARKETING_MANAGER, 5),
            Map.entry(Role.DEPUTY_SALES_DIRECTOR, 6),
            Map.entry(Role.SALES_DIRECTOR, 7),
            Map.entry(Role.GENERAL_MANAGER, 8));

    public static final Comparator<String> HIGHEST_FIRST =
            Comparator.comparingInt(Rank::level).reversed();

    private Rank() {}

    /** Whether the role stands as high as the other or higher; a role always does as itself. */
    public static boolean isAtLeast(String role, String other) {
        return level(role) >= level(other);
    }

    private static int level(String role) {
        return LEVELS.getOrDefault(role, UNRANKED);
    }
}
