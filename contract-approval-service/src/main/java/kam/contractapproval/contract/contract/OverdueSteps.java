package kam.contractapproval.contract.contract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import kam.contractapproval.approval.approvals.ApprovalInbox;
import org.jboss.logging.Logger;

/** Reminds of overdue steps and escalates them (催办). Any number of instances may do so at once. Source: A11. */
@ApplicationScoped
class OverdueSteps {
    private static final Logger LOG = Logger.getLogger(OverdueSteps.class);

    private final ApprovalInbox inbox;
    private final StepService steps;

    OverdueSteps(ApprovalInbox inbox, StepService steps) {
        this.inbox = inbox;
        this.steps = steps;
    }

    /** A step that cannot be chased does not keep the others from being. */
    @Scheduled(every = "{kam.approval.chasing-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void chaseDue() {
        for (var due : inbox.due()) {
            try {
                steps.chase(due.contractId(), due.stepId());
            } catch (RuntimeException e) {
                LOG.errorf(e, "The step %s is overdue and could not be chased", due.stepId());
            }
        }
    }
}
