package kam.kit.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The roles a token may carry in its {@code groups}; plain strings, since annotations take nothing else. */
public final class Role {
    public static final String OFFICE_CLERK = "office-clerk";
    public static final String OFFICE_MANAGER = "office-manager";
    /** 大客户经理, 业务经理. */
    public static final String ACCOUNT_MANAGER = "account-manager";

    public static final String KA_SPECIALIST = "ka-specialist";
    /** A named approver of the key-account department. */
    public static final String KA_APPROVER = "ka-approver";

    public static final String KA_DIRECTOR = "ka-director";
    public static final String MARKETING_MANAGER = "marketing-manager";
    /** Keeps the sales company's books. */
    public static final String SALES_COMPANY_CLERK = "sales-company-clerk";
    /** 审核备案, 认可. */
    public static final String SALES_COMPANY_APPROVER = "sales-company-approver";
    /** 内勤. */
    public static final String BACK_OFFICE = "back-office";

    public static final String TECHNICAL_SUPPORT = "technical-support";
    public static final String DEPUTY_SALES_DIRECTOR = "deputy-sales-director";
    public static final String SALES_DIRECTOR = "sales-director";
    public static final String GENERAL_MANAGER = "general-manager";
    public static final String FINANCE = "finance";
    public static final String HR = "hr";
    public static final String SERVICE_AGENT = "service-agent";
    /** Reads all, writes nothing. */
    public static final String AUDITOR = "auditor";

    public static final String OEM = "oem";
    public static final String ERP = "erp";
    public static final String ADMIN = "admin";

    /** The people of an office: clerk, manager, account manager. Resolved when the service starts. */
    public static final String OFFICE = "${kam.roles.office}";
    /** Everybody who works for the company: no auditor, no system, no administrator. */
    public static final String STAFF = "${kam.roles.staff}";
    /** Who may read what a service keeps; each service says who in its {@code application.properties}. */
    public static final String READERS = "${kam.roles.readers}";

    /** Those who see and touch only what belongs to their own office. */
    static final Set<String> OF_AN_OFFICE = Set.of(OFFICE_CLERK, OFFICE_MANAGER, ACCOUNT_MANAGER);

    private Role() {}

    /** These roles in alphabetical order, groups replaced by their members. */
    public static List<String> resolved(String... named) {
        return Stream.of(named)
                .flatMap(name -> isGroup(name) ? members(name) : Stream.of(name))
                .distinct()
                .sorted()
                .toList();
    }

    public static boolean isGroup(String name) {
        return name.startsWith("${");
    }

    private static Stream<String> members(String group) {
        var setting = group.substring(2, group.length() - 1);
        return Stream.of(ConfigProvider.getConfig().getValue(setting, String[].class));
    }
}
