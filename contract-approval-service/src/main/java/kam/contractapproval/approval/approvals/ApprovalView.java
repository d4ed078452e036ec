package kam.contractapproval.approval.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.people.Person;

/** A step that waits for the caller; the amount in CNY is the one that decided the tier, which is 0 on the short route. */
record ApprovalView(
        UUID stepId,
        String code,
        StepKind kind,
        String role,
        UUID contractId,
        String contractNumber,
        String customerName,
        String office,
        BigDecimal amount,
        int tier,
        int revision,
        String digest,
        Person submittedBy,
        Instant openedAt,
        Person assignee,
        String escalatedTo,
        Instant overdueAt,
        boolean overdue,
        List<By> by) {

    /** In whose name the caller may decide it; without a delegation in his own. */
    record By(Person principal, UUID delegationId) {
        static By of(Mandate mandate) {
            return new By(Person.of(mandate.principal()), mandate.delegationId());
        }
    }
}
