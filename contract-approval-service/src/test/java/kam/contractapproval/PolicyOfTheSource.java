package kam.contractapproval;

import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.PolicyFixture;

/** Version 1 of the approval policy for tests without a database; the stories hold the migration to the same. */
public final class PolicyOfTheSource {
    private PolicyOfTheSource() {}

    public static ApprovalPolicy version1() {
        return withBoundsIncluded(true);
    }

    /** The same, but amounts on a bound may belong to the laxer tier. */
    public static ApprovalPolicy withBoundsIncluded(boolean included) {
        return PolicyFixture.ofTheSource(included);
    }
}
