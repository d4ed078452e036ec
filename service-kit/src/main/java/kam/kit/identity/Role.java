package kam.kit.identity;

import java.util.Set;

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

    /** Those who see and touch only what belongs to their own office. */
    static final Set<String> OF_AN_OFFICE = Set.of(OFFICE_CLERK, OFFICE_MANAGER, ACCOUNT_MANAGER);

    private Role() {}
}
