package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kam.contractapproval.approval.policy.PolicyTerms.ShortRouteTerms;
import kam.contractapproval.approval.policy.PolicyTerms.StepTerms;
import kam.contractapproval.approval.policy.PolicyTerms.TierTerms;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Role;

/** Versions of the approval policy for tests without a database: the source's tiers, with this or that besides. */
public final class PolicyFixture {
    private PolicyFixture() {}

    public static ApprovalPolicy ofTheSource(boolean boundsIncluded) {
        return new ApprovalPolicy(1, terms(null, false, boundsIncluded, null, null, null, Role.KA_APPROVER), "source");
    }

    /** A line under its floor price goes one tier up. */
    public static ApprovalPolicy escalatingUnderFloor() {
        return new ApprovalPolicy(2, terms(null, true, true, null, null, null, Role.KA_APPROVER), "drafter");
    }

    /** Every step is reminded of after a day and escalated to the general manager after two. */
    public static ApprovalPolicy impatient() {
        return new ApprovalPolicy(3, terms(30, true, true, 24, 48, Role.GENERAL_MANAGER, null), "drafter");
    }

    /** The same steps from higher bounds on. */
    public static ApprovalPolicy lax() {
        return new ApprovalPolicy(
                4, terms(null, true, true, null, null, null, Role.KA_APPROVER, "500000", "1000000"), "drafter");
    }

    static PolicyTerms terms(
            Integer window,
            boolean escalate,
            boolean included,
            Integer remind,
            Integer escalateAfter,
            String superior,
            String besideRole) {
        return terms(window, escalate, included, remind, escalateAfter, superior, besideRole, "100000", "300000");
    }

    private static PolicyTerms terms(
            Integer window,
            boolean escalate,
            boolean included,
            Integer remind,
            Integer escalateAfter,
            String superior,
            String besideRole,
            String second,
            String third) {
        var steps = new Steps(remind, escalateAfter, superior);
        return new PolicyTerms(
                "大客户管理制度 三.2",
                window,
                escalate,
                null,
                null,
                besideRole,
                new ShortRouteTerms(
                        Set.of(AmendableField.ACCOUNT_MANAGER, AmendableField.DELIVERY_TERMS),
                        Role.OFFICE_MANAGER,
                        true,
                        List.of(
                                steps.signs(1, "office-manager-signs", Role.OFFICE_MANAGER),
                                steps.approves(2, "department-approves", Role.KA_APPROVER))),
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
                                new BigDecimal(second),
                                included,
                                Role.KA_APPROVER,
                                false,
                                List.of(
                                        steps.signs(1, "department-signs", Role.KA_APPROVER),
                                        steps.approves(2, "deputy-director-approves", Role.DEPUTY_SALES_DIRECTOR))),
                        new TierTerms(
                                new BigDecimal(third),
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
