package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import kam.contractapproval.approval.trail.Act;
import kam.events.ContractEvent.ContractTerminated;

/**
 * What goes with the end of a contract before its time, whoever ended it: others are told, and its amendments and what
 * stands under it end too. Source: requirement A21.
 */
@ApplicationScoped
class EndedContracts {
    private final ContractJournal journal;
    private final AmendmentsEnd amendments;
    private final Instance<UnderContract> followers;

    EndedContracts(ContractJournal journal, AmendmentsEnd amendments, @Any Instance<UnderContract> followers) {
        this.journal = journal;
        this.amendments = amendments;
        this.followers = followers;
    }

    /** The contract was locked with its amendments. */
    void tell(Contract ended, Act act, ContractTerminated event) {
        journal.announce(ended, act, List.of(event));
        amendments.follow(ended, act.person());
        followers.forEach(follower -> follower.terminated(ended.id(), ended.number(), event.reason(), event.lastDay()));
    }
}
