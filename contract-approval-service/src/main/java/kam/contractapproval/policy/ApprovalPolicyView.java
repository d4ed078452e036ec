package kam.contractapproval.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A version of the approval policy as clients see it; bounds in CNY. */
record ApprovalPolicyView(int version, LocalDate effectiveFrom, String source, List<TierView> tiers) {

    record TierView(
            int tier,
            BigDecimal bound,
            boolean boundIncluded,
            String signerRole,
            boolean signerOfOffice,
            List<StepView> steps) {}

    record StepView(int stage, String code, StepKind kind, String role, boolean ofOffice) {}

    static ApprovalPolicyView of(ApprovalPolicy policy) {
        return new ApprovalPolicyView(
                policy.version(),
                policy.effectiveFrom(),
                policy.source(),
                policy.tiers().stream().map(tier -> tierView(policy, tier)).toList());
    }

    private static TierView tierView(ApprovalPolicy policy, Tier tier) {
        return new TierView(
                tier.tier(),
                tier.bound(),
                tier.boundIncluded(),
                tier.signerRole(),
                tier.signerOfOffice(),
                policy.stepsOf(tier).stream()
                        .map(step -> new StepView(step.stage(), step.code(), step.kind(), step.role(), step.ofOffice()))
                        .toList());
    }
}
