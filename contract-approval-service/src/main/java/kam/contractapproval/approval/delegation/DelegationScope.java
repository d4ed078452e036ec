package kam.contractapproval.approval.delegation;

import java.util.Set;
import kam.contractapproval.approval.policy.Tier.StepKind;

/** Which kinds of step a deed covers. The source delegates signing; approval is covered only where the deed says so. */
enum DelegationScope {
    SIGN(Set.of(StepKind.SIGN)),
    APPROVE(Set.of(StepKind.APPROVE)),
    BOTH(Set.of(StepKind.SIGN, StepKind.APPROVE));

    private final Set<StepKind> kinds;

    DelegationScope(Set<StepKind> kinds) {
        this.kinds = kinds;
    }

    Set<StepKind> kinds() {
        return kinds;
    }
}
