package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import kam.contractapproval.policy.ApprovalPolicyRepository;
import kam.contractapproval.settlement.SettlementPrices;
import kam.contractapproval.trail.Act;
import kam.contractapproval.trail.TrailAction;

/** Sends a contract on its route by the policy and the settlement prices of today, whoever asks for it. */
@ApplicationScoped
class ContractSubmission {
    private final ApprovalPolicyRepository policies;
    private final SettlementPrices prices;
    private final ContractJournal journal;
    private final Clock clock;

    ContractSubmission(
            ApprovalPolicyRepository policies, SettlementPrices prices, ContractJournal journal, Clock clock) {
        this.policies = policies;
        this.prices = prices;
        this.journal = journal;
        this.clock = clock;
    }

    /** The caller of this holds the contract's lock, or has just made it. */
    void submit(Contract contract, String by) {
        var submitted = contract.submit(policies.inForce(), prices::inForce, by, clock.instant());
        var act = Act.of(TrailAction.SUBMITTED, contract.approval().revision(), by, submitted.digest());
        journal.announce(contract, act, List.of(submitted));
    }
}
