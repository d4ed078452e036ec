package kam.contractapproval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kam.contractapproval.policy.ApprovalPolicy;
import kam.contractapproval.policy.PolicyStep;
import kam.contractapproval.policy.StepKind;
import kam.contractapproval.policy.Tier;
import kam.kit.identity.Role;

/** Version 1 of the approval policy for tests without a database; the stories hold the migration to the same. */
public final class PolicyOfTheSource {
    private PolicyOfTheSource() {}

    public static ApprovalPolicy version1() {
        return withBoundsIncluded(true);
    }

    /** The same, but amounts on a bound may belong to the laxer tier. */
    public static ApprovalPolicy withBoundsIncluded(boolean included) {
        return new ApprovalPolicy(
                1,
                LocalDate.of(2000, 1, 1),
                "大客户管理制度 三.2",
                List.of(
                        new Tier(1, BigDecimal.ZERO, true, Role.OFFICE_MANAGER, true),
                        new Tier(2, new BigDecimal("100000"), included, Role.KA_APPROVER, false),
                        new Tier(3, new BigDecimal("300000"), included, Role.KA_APPROVER, false)),
                List.of(
                        new PolicyStep(1, 1, "office-manager-signs", StepKind.SIGN, Role.OFFICE_MANAGER, true),
                        new PolicyStep(1, 2, "department-approves", StepKind.APPROVE, Role.KA_APPROVER, false),
                        new PolicyStep(2, 1, "department-signs", StepKind.SIGN, Role.KA_APPROVER, false),
                        new PolicyStep(
                                2, 2, "deputy-director-approves", StepKind.APPROVE, Role.DEPUTY_SALES_DIRECTOR, false),
                        new PolicyStep(3, 1, "department-signs", StepKind.SIGN, Role.KA_APPROVER, false),
                        new PolicyStep(3, 1, "deputy-director-signs", StepKind.SIGN, Role.DEPUTY_SALES_DIRECTOR, false),
                        new PolicyStep(3, 2, "director-approves", StepKind.APPROVE, Role.SALES_DIRECTOR, false)));
    }
}
