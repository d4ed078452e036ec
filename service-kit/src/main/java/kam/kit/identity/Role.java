package kam.kit.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.identity.Reach.Scope;
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

    /** Every role there is, and how far it reaches. What a token names beside these counts for nothing. */
    static final Map<String, Reach> TABLE = Map.ofEntries(
            Map.entry(OFFICE_CLERK, new Reach(Scope.OFFICES, Scope.OWN)),
            Map.entry(OFFICE_MANAGER, new Reach(Scope.OFFICES, Scope.OFFICES)),
            Map.entry(ACCOUNT_MANAGER, new Reach(Scope.OFFICES, Scope.OWN)),
            Map.entry(BACK_OFFICE, new Reach(Scope.OFFICES, Scope.OWN)),
            Map.entry(TECHNICAL_SUPPORT, new Reach(Scope.OFFICES, Scope.OWN)),
            Map.entry(KA_SPECIALIST, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(KA_APPROVER, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(KA_DIRECTOR, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(MARKETING_MANAGER, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(SALES_COMPANY_CLERK, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(SALES_COMPANY_APPROVER, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(DEPUTY_SALES_DIRECTOR, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(SALES_DIRECTOR, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(GENERAL_MANAGER, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(FINANCE, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(HR, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(SERVICE_AGENT, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(AUDITOR, new Reach(Scope.ALL, Scope.ALL)),
            Map.entry(OEM, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(ERP, new Reach(Scope.ALL, Scope.OWN)),
            Map.entry(ADMIN, new Reach(Scope.ALL, Scope.OWN)));

    private Role() {}

    /** These roles in alphabetical order, groups replaced by their members. */
    public static List<String> resolved(String... named) {
        return Stream.of(named)
                .flatMap(name -> isGroup(name) ? members(name) : Stream.of(name))
                .distinct()
                .sorted()
                .toList();
    }

    public static boolean isKnown(String role) {
        return TABLE.containsKey(role);
    }

    /** How far a known role reaches. */
    public static Reach reach(String role) {
        return TABLE.get(role);
    }

    /** Whether people in this role see and touch only what belongs to the offices that their token names. */
    public static boolean isOfOffice(String role) {
        return TABLE.containsKey(role) && TABLE.get(role).things() == Scope.OFFICES;
    }

    public static Set<String> ofAnOffice() {
        return TABLE.keySet().stream().filter(Role::isOfOffice).collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isGroup(String name) {
        return name.startsWith("${");
    }

    private static Stream<String> members(String group) {
        var setting = group.substring(2, group.length() - 1);
        return Stream.of(ConfigProvider.getConfig().getValue(setting, String[].class));
    }
}
