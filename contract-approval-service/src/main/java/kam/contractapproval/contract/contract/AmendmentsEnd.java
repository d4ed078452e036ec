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
     * Locks a contract with its amendments, these first, as whoever changes or signs one does. The amendments that were
     * drawn up meanwhile follow.
     */
    Contract locked(UUID contractId) {
        contracts.amendmentIds(contractId).forEach(contracts::lockedForEvent);
        return contracts.locked(contractId);
    }

    /** The contract, which has just ended, is locked. */
    void follow(Contract ended, String by) {
        for (var id : contracts.amendmentIds(ended.id())) {
            var amendment = contracts.lockedForEvent(id);
            var before = amendment.status();
            var events = amendment.endWith(ended);
            if (amendment.status() != before) {
                var action = actionOf(amendment.status());
                var act = Act.of(action, amendment.approval().revision(), by, null)
                        .noted("with " + ended.number());
                if (before == ContractStatus.DRAFT) {
                    journal.note(amendment, act);
                } else {
                    journal.announce(amendment, act, events);
                }
            }
        }
    }

    private static TrailAction actionOf(ContractStatus reached) {
        return switch (reached) {
            case CANCELLED -> TrailAction.CANCELLED;
            case COMPLETED -> TrailAction.SETTLED;
            default -> TrailAction.TERMINATED;
        };
    }
}
