package kam.contractapproval.approval.approvals;

import java.util.UUID;

/** An open step that is to be reminded of or escalated. */
public record DueStep(UUID contractId, UUID stepId) {}
