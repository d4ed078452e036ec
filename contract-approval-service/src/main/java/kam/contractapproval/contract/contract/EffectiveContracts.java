package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.events.ContractEvent.ContractSettled;

/** What may be done under a contract in effect: goods are ordered, and in the end it is settled. */
@ApplicationScoped
public class EffectiveContracts {
    private final ContractRepository contracts;
    private final AmendmentsEnd amendments;
    private final ContractJournal journal;

    EffectiveContracts(ContractRepository contracts, AmendmentsEnd amendments, ContractJournal journal) {
        this.contracts = contracts;
        this.amendments = amendments;
        this.journal = journal;
    }

    /** Locked until the transaction ends; refuses with 404 what the caller does not see, with 409 what has no effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EffectiveContract locked(UUID id) {
        var contract = contracts.locked(id);
        contract.mustBeInEffect();
        return EffectiveContract.of(contract);
    }

    /** The contract is completed; refuses with 409 what has no effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(ContractSettled event, String by) {
        var contract = amendments.locked(event.contractId());
        contract.approval().complete();
        var act = Act.of(TrailAction.SETTLED, contract.approval().revision(), by, null);
        journal.announce(contract, act, List.of(event));
        amendments.follow(contract, by);
    }
}
