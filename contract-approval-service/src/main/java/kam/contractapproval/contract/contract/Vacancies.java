package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.approvals.ApprovalInbox;
import kam.contractapproval.approval.approvals.ApprovalInbox.DueStep;
import kam.contractapproval.approval.approvals.ApprovalInbox.NamedStep;
import kam.contractapproval.approval.route.NamedApprovers;
import kam.contractapproval.approval.trail.TrailAction;
import kam.kit.clock.DueWork;

/**
 * Steps whose approver was asked by name and is gone (离任): they go to the superior role, where the policy names one, and
 * ask for their own role again. Any number of instances may see to it at once. Source: requirement A22.
 */
@ApplicationScoped
class Vacancies implements DueWork<DueStep> {
    private final ContractRepository contracts;
    private final ContractJournal journal;
    private final ApprovalInbox inbox;
    private final NamedApprovers named;
    private final Clock clock;

    Vacancies(
            ContractRepository contracts,
            ContractJournal journal,
            ApprovalInbox inbox,
            NamedApprovers named,
            Clock clock) {
        this.contracts = contracts;
        this.journal = journal;
        this.inbox = inbox;
        this.named = named;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<DueStep> due(int most) {
        return inbox.named().stream()
                .filter(step -> named.isGone(step.person(), step.role(), step.office()))
                .map(NamedStep::step)
                .limit(most)
                .toList();
    }

    @Override
    @Transactional
    public void perform(DueStep due) {
        handOn(contracts.lockedForEvent(due.contractId()), due.stepId());
    }

    /** Asks others if whoever is asked by name is gone; the caller holds the contract's lock. */
    void handOn(Contract contract, UUID stepId) {
        var route = contract.approval().routeOf(stepId);
        var asked = route.step(stepId);
        if (asked.isOpen() && named.isGoneForDecision(asked.assignee(), asked.role(), route.office())) {
            var step = route.vacate(stepId, clock.instant());
            var to = step.escalatedTo() == null ? step.role() : step.escalatedTo();
            var act = StepService.of(contract, TrailAction.ASSIGNEE_GONE, step, StepService.THE_SERVICE);
            journal.announce(
                    contract,
                    act.noted("to role " + to + " from " + step.formerAssignee()),
                    step.escalatedTo() == null ? List.of() : List.of(Announcement.overdue(contract, step)));
        }
    }
}
