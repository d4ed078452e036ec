package kam.contractapproval.contract.contract;

import java.time.Instant;
import java.time.LocalDate;
import kam.contractapproval.approval.delegation.Mandate;
import kam.events.ContractEvent.ContractTerminated;

/**
 * The end of a contract before its time (提前终止), by two people: one asks, another of the contract's tier decides. An
 * amendment in force ends with its contract only. Source: requirement A16.
 */
record EarlyEnd(Contract contract) {

    /** Refuses with 409 a contract that is neither approved nor in effect, and a second asking. */
    void ask(NewTermination wish, String by, Instant at, LocalDate today) {
        if (contract.status() != ContractStatus.APPROVED) {
            contract.mustBeInEffect();
        }
        wish.mustLieWithin(today, contract.inForce().terms().validUntil());
        contract.performing().ask(wish, by, at);
    }

    ContractTerminated confirm(Mandate by, Instant at) {
        mustBeFor(by);
        contract.performance().end(by, at);
        contract.approval().terminate();
        return EffectAnnouncement.terminated(contract);
    }

    /** The contract runs on. */
    void refuse(Mandate by) {
        mustBeFor(by);
        contract.performance().goOn(by);
    }

    private void mustBeFor(Mandate by) {
        var performance = contract.performance();
        performance.mustBeAsked();
        var amendment = performance.amendment();
        (amendment == null ? contract : amendment).approval().mustBeOfItsTier(by);
    }
}
