package kam.contractapproval.contract.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.events.ContractEvent.ContractTerminated;

/**
 * The end of a contract before its time (提前终止), by two people: one asks, another decides, who approves last on the
 * strictest route that the contract or an amendment of it ever went. Amendments end with their contract. Source:
 * requirements A16, A21.
 */
record EarlyEnd(Contract contract, List<Demand> deciders) {

    /** Refuses with 409 a contract that is neither approved nor in effect, and a second asking. */
    void ask(NewTermination wish, String by, Instant at, LocalDate today) {
        mustStillEnd();
        wish.mustLieWithin(today, contract.inForce().terms().validUntil());
        contract.performing().ask(wish, by, at);
    }

    ContractTerminated confirm(Mandate by, Instant at) {
        mustBeFor(by);
        mustStillEnd();
        contract.performance().end(by, at);
        contract.approval().terminate();
        return EffectAnnouncement.terminated(contract);
    }

    /** An approved amendment that was signed meanwhile ends with its contract only. */
    private void mustStillEnd() {
        if (contract.status() != ContractStatus.APPROVED) {
            contract.mustBeInEffect();
        }
    }

    /** The contract runs on. */
    void refuse(Mandate by) {
        mustBeFor(by);
        contract.performance().goOn(by);
    }

    private void mustBeFor(Mandate by) {
        contract.performance().mustBeAsked();
        contract.performance().termination().mustBeAnother(by);
        EndDeciders.mustInclude(deciders, by);
    }
}
