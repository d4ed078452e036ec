package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.contractapproval.trail.Act;
import kam.contractapproval.trail.TrailAction;
import kam.kit.identity.SignedIn;
import kam.kit.problem.Problem;

/** Draws up what follows a contract. The contract is locked, so that one amendment is open and one renewal stands. */
@ApplicationScoped
class SuccessionService {
    private final ContractRepository contracts;
    private final ContractDrafts drafts;
    private final ContractJournal journal;
    private final SignedIn signedIn;

    SuccessionService(ContractRepository contracts, ContractDrafts drafts, ContractJournal journal, SignedIn signedIn) {
        this.contracts = contracts;
        this.drafts = drafts;
        this.journal = journal;
        this.signedIn = signedIn;
    }

    @Transactional
    ContractView amend(UUID id, NewAmendment wish) {
        var contract = contracts.locked(id);
        if (contracts.hasOpenAmendment(id)) {
            throw new Problem(ContractProblem.AMENDMENT_OPEN, "Sign it, or give it up, first");
        }
        return ContractView.of(drafts.keep(number -> contract.amend(number, wish), "amends " + contract.number()));
    }

    @Transactional
    ContractView renew(UUID id, NewRenewal wish) {
        var contract = contracts.locked(id);
        if (contracts.isRenewed(id)) {
            throw new Problem(ContractProblem.ALREADY_RENEWED, "List the customer's contracts");
        }
        return ContractView.of(drafts.keep(number -> contract.renew(number, wish), "renews " + contract.number()));
    }

    /** Gives a draft up. */
    @Transactional
    ContractView cancel(UUID id) {
        var contract = contracts.locked(id);
        contract.cancel();
        var by = signedIn.caller().id();
        journal.note(contract, Act.of(TrailAction.CANCELLED, contract.approval().revision(), by, null));
        contracts.flush();
        return ContractView.of(contract);
    }
}
