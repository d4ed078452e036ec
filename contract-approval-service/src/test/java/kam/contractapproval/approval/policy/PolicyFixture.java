package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.List;
import kam.contractapproval.approval.policy.PolicyTerms.StepTerms;
import kam.contractapproval.approval.policy.PolicyTerms.TierTerms;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Role;

/** Versions of the approval policy for tests without a database: the source's tiers, with this or that besides. */
public final class PolicyFixture {
    private PolicyFixture() {}

    public static ApprovalPolicy ofTheSource(boolean boundsIncluded) {
        return new ApprovalPolicy(1, terms(null, false, boundsIncluded, null, null, null), "source");
    }

    /** A line under its floor price goes one tier up. */
    public static ApprovalPolicy escalatingUnderFloor() {
        return new ApprovalPolicy(2, terms(null, true, true, null, null, null), "drafter");
    }

    /** Every step is reminded of after a day and escalated to the general manager after two. */
    public static ApprovalPolicy impatient() {
        return new ApprovalPolicy(3, terms(30, true, true, 24, 48, Role.GENERAL_MANAGER), "drafter");
    }

    static PolicyTerms terms(
            Integer window,
            boolean escalate,
            boolean included,
            Integer remind,
            Integer escalateAfter,
            String superior) {
        var steps = new Steps(remind, escalateAfter, superior);
        return new PolicyTerms(
                "大客户管理制度 三.2",
                window,
                escalate,
                List.of(
                        new TierTerms(
                                BigDecimal.ZERO,
                                true,
                                Role.OFFICE_MANAGER,
                                true,
                                List.of(
                                        steps.signs(1, "office-manager-signs", Role.OFFICE_MANAGER),
                                        steps.approves(2, "department-approves", Role.KA_APPROVER))),
                        new TierTerms(
                                new BigDecimal("100000"),
                                included,
                                Role.KA_APPROVER,
                                false,
                                List.of(
                                        steps.signs(1, "department-signs", Role.KA_APPROVER),
                                        steps.approves(2, "deputy-director-approves", Role.DEPUTY_SALES_DIRECTOR))),
                        new TierTerms(
                                new BigDecimal("300000"),
                                included,
                                Role.KA_APPROVER,
                                false,
                                List.of(
                                        steps.signs(1, "department-signs", Role.KA_APPROVER),
                                        steps.signs(1, "deputy-director-signs", Role.DEPUTY_SALES_DIRECTOR),
                                        steps.approves(2, "director-approves", Role.SALES_DIRECTOR)))));
    }

    private record Steps(Integer remind, Integer escalateAfter, String superior) {
        StepTerms signs(int stage, String code, String role) {
            return step(stage, code, StepKind.SIGN, role);
        }

        StepTerms approves(int stage, String code, String role) {
            return step(stage, code, StepKind.APPROVE, role);
        }

        private StepTerms step(int stage, String code, StepKind kind, String role) {
            boolean ofOffice = role.equals(Role.OFFICE_MANAGER);
            return new StepTerms(stage, code, kind, role, ofOffice, remind, escalateAfter, superior);
        }
    }
}
