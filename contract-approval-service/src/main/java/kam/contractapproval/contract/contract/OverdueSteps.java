package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.contractapproval.approval.approvals.ApprovalInbox;
import kam.contractapproval.approval.approvals.ApprovalInbox.DueStep;
import kam.kit.clock.DueWork;

/** Reminds of overdue steps and escalates them (催办). Any number of instances may do so at once. Source: A11. */
@ApplicationScoped
class OverdueSteps implements DueWork<DueStep> {
    private final ApprovalInbox inbox;
    private final StepService steps;

    OverdueSteps(ApprovalInbox inbox, StepService steps) {
        this.inbox = inbox;
        this.steps = steps;
    }

    @Override
    public List<DueStep> due(int most) {
        return inbox.due(most);
    }

    @Override
    public void perform(DueStep due) {
        steps.chase(due.contractId(), due.stepId());
    }
}
