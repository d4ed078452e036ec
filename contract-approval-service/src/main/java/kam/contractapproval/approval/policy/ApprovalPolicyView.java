package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kam.contractapproval.approval.policy.ApprovalPolicy.PolicyStatus;
import kam.contractapproval.approval.policy.ApprovalPolicy.PolicyWithdrawal;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.people.Person;

/**
 * A version of the approval policy as clients see it; bounds in CNY. The date is absent on a draft. In force is the one
 * version by which contracts that are submitted today are decided. With a withdrawal it never comes into force.
 */
record ApprovalPolicyView(
        int version,
        PolicyStatus status,
        boolean inForce,
        LocalDate effectiveFrom,
        String source,
        Integer sameCustomerWindowDays,
        boolean escalateUnderFloor,
        EarlySeals earlySeals,
        List<String> confirmers,
        String besideRole,
        ShortRouteView shortRoute,
        List<String> drafters,
        Person activatedBy,
        Instant activatedAt,
        PolicyWithdrawal withdrawal,
        List<TierView> tiers) {

    /** The steps of an amendment that changes nothing but these fields. */
    record ShortRouteView(
            List<AmendableField> fields, String signerRole, boolean signerOfOffice, List<StepView> steps) {

        static ShortRouteView of(Set<AmendableField> fields, Tier tier, List<PolicyStep> steps) {
            return new ShortRouteView(
                    fields.stream().sorted().toList(),
                    tier.signerRole(),
                    tier.signerOfOffice(),
                    steps.stream().map(StepView::of).toList());
        }
    }

    record TierView(
            int tier,
            BigDecimal bound,
            boolean boundIncluded,
            String signerRole,
            boolean signerOfOffice,
            List<StepView> steps) {

        static TierView of(Tier tier, List<PolicyStep> steps) {
            return new TierView(
                    tier.tier(),
                    tier.bound(),
                    tier.boundIncluded(),
                    tier.signerRole(),
                    tier.signerOfOffice(),
                    steps.stream().map(StepView::of).toList());
        }
    }

    record StepView(
            int stage,
            String code,
            StepKind kind,
            String role,
            boolean ofOffice,
            Integer remindAfterHours,
            Integer escalateAfterHours,
            String superiorRole) {

        private static StepView of(PolicyStep step) {
            return new StepView(
                    step.stage(),
                    step.code(),
                    step.kind(),
                    step.role(),
                    step.ofOffice(),
                    step.remindAfterHours(),
                    step.escalateAfterHours(),
                    step.superiorRole());
        }
    }
}
