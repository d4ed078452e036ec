package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;

/**
 * Amendments end with their contract (变更随合同终止): what was in effect as the contract does, what was on its way is given
 * up. Source: requirement A21.
 */
@ApplicationScoped
class AmendmentsEnd {
    private final ContractRepository contracts;
    private final ContractJournal journal;

    AmendmentsEnd(ContractRepository contracts, ContractJournal journal) {
        this.contracts = contracts;
        this.journal = journal;
    }

    /**
     * Locks a contract with its amendments, these first, as whoever changes or signs one does. None is drawn up until the
     * transaction ends, since one that is locked after its contract might wait for who waits for the contract.
     */
    Contract locked(UUID contractId) {
        lockAmendments(contractId);
        return contracts.locked(contractId);
    }

    /** The same for what no caller asked for. */
    Contract lockedForEvent(UUID contractId) {
        lockAmendments(contractId);
        return contracts.lockedForEvent(contractId);
    }

    private void lockAmendments(UUID contractId) {
        contracts.lockSuccession(contractId);
        contracts.amendmentIds(contractId).forEach(contracts::lockedForEvent);
    }

    /** The contract, which has just ended, is locked with them. */
    void follow(Contract ended, String by) {
        for (var amendment : contracts.amendmentsOf(ended.id())) {
            var before = amendment.status();
            var revision = amendment.approval().revision();
            var events = amendment.endWith(ended);
            if (before == ContractStatus.IN_APPROVAL) {
                journal.announce(amendment, act(TrailAction.WITHDRAWN, revision, ended, by), events);
            }
            if (amendment.status() != before) {
                var act = act(actionOf(amendment.status()), amendment.approval().revision(), ended, by);
                journal.note(amendment, act);
            }
        }
    }

    private static Act act(TrailAction action, int revision, Contract ended, String by) {
        return Act.of(action, revision, by, null).noted("with " + ended.number());
    }

    private static TrailAction actionOf(ContractStatus reached) {
        return switch (reached) {
            case CANCELLED -> TrailAction.CANCELLED;
            case COMPLETED -> TrailAction.SETTLED;
            default -> TrailAction.TERMINATED;
        };
    }
}
