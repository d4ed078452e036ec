package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.contract.TerminationDecision.TerminationVerdict;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;

/** Ends a contract before its time by two people. */
@ApplicationScoped
class TerminationService {
    private final ContractRepository contracts;
    private final EndDeciders deciders;
    private final AmendmentsEnd amendments;
    private final EndedContracts ending;
    private final ContractJournal journal;
    private final Mandates mandates;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    TerminationService(
            ContractRepository contracts,
            EndDeciders deciders,
            AmendmentsEnd amendments,
            EndedContracts ending,
            ContractJournal journal,
            Mandates mandates,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.contracts = contracts;
        this.deciders = deciders;
        this.amendments = amendments;
        this.ending = ending;
        this.journal = journal;
        this.mandates = mandates;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    ContractView ask(UUID id, NewTermination wish) {
        var contract = contracts.locked(id);
        var by = signedIn.caller().id();
        new EarlyEnd(contract, List.of()).ask(wish, by, clock.instant(), calendar.today());
        var act = Act.of(TrailAction.TERMINATION_ASKED, contract.approval().revision(), by, null);
        journal.note(contract, act.commented(wish.reason()).noted("last day " + wish.lastDay()));
        contracts.flush();
        return ContractView.of(contract);
    }

    @Transactional
    ContractView decide(UUID id, TerminationDecision decision) {
        var contract = amendments.locked(id);
        var by = mandates.of(signedIn.caller(), decision.delegationId());
        var end = new EarlyEnd(contract, deciders.of(contract));
        if (decision.verdict() == TerminationVerdict.CONFIRM) {
            var ended = end.confirm(by, clock.instant());
            ending.tell(contract, act(contract, TrailAction.TERMINATED, by, decision), ended);
        } else {
            end.refuse(by);
            journal.note(contract, act(contract, TrailAction.TERMINATION_REFUSED, by, decision));
        }
        contracts.flush();
        return ContractView.of(contract);
    }

    private static Act act(Contract contract, TrailAction action, Mandate by, TerminationDecision decision) {
        return Act.of(action, contract.approval().revision(), by, null).commented(decision.comment());
    }
}
