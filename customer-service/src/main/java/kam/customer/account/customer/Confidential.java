package kam.customer.account.customer;

import java.util.Set;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;

/**
 * Contact data is confidential (保密服务): who does not need it for the work reads it masked, and can have it shown for a
 * reason, which is recorded. Source: 大客户中心管理制度 四.4, requirement C19.
 */
public final class Confidential {
    public static final String PHONE = "[0-9+() -]{5,30}";

    private static final Set<String> IN_NEED = Set.of(
            Role.OFFICE_CLERK,
            Role.OFFICE_MANAGER,
            Role.ACCOUNT_MANAGER,
            Role.KA_SPECIALIST,
            Role.KA_DIRECTOR,
            Role.SERVICE_AGENT);
    private static final String HIDDEN = "****";
    private static final int LONG = 9;

    private Confidential() {}

    /** Whether the caller reads the contact data of this office's customers in plain. */
    public static boolean isPlainFor(Caller caller, String office) {
        return caller.over(office).roles().stream().anyMatch(IN_NEED::contains);
    }

    /** {@code 13812345678} reads {@code 138****5678}; of a short number the last two digits are left. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        var length = phone.length();
        return length < LONG
                ? HIDDEN + phone.substring(length - 2)
                : phone.substring(0, 3) + HIDDEN + phone.substring(length - 4);
    }

    /** {@code wang@example.com} reads {@code w****@example.com}. */
    public static String email(String email) {
        if (email == null) {
            return null;
        }
        return email.substring(0, 1) + HIDDEN + email.substring(Math.max(email.indexOf('@'), 1));
    }
}
