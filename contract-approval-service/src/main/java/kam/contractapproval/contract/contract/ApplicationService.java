package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ApplicationEvent.ApplicationWithdrawn;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Series;

/**
 * Runs the contract of a key-account application through the same tiers as any other. The application is where it is
 * edited; here is decided what came first, its withdrawal or its approval. Source: 大客户管理制度 三.1–2, requirement A17.
 */
@ApplicationScoped
class ApplicationService {
    private final ContractRepository contracts;
    private final ContractSubmission submission;
    private final ContractJournal journal;
    private final Numbers numbers;

    ApplicationService(
            ContractRepository contracts, ContractSubmission submission, ContractJournal journal, Numbers numbers) {
        this.contracts = contracts;
        this.submission = submission;
        this.journal = journal;
        this.numbers = numbers;
    }

    /** Opens the contract or takes over its next revision, and submits it; a revision seen before is ignored. */
    @Transactional
    void submitted(ApplicationSubmitted event) {
        var terms = ContractTerms.proposed(event.accountManager(), event.contract());
        var contract = contracts
                .lockedOfApplication(event.applicationId())
                .orElseGet(() -> new Contract(numbers.next(Series.CONTRACT), Party.of(event), terms));
        if (!contract.approval().awaits(event.revision())) {
            return;
        }
        var dossier = event.dossier().stream()
                .map(document -> new Enclosure(document.kind(), document.sha256()))
                .toList();
        contract.revise(event.revision(), terms, dossier);
        contract.draftedBy(event.submittedBy());
        if (event.drafters() != null) {
            event.drafters().forEach(contract::draftedBy);
        }
        contracts.persist(contract);
        submission.submit(contract, event.submittedBy(), null);
    }

    /** Takes it back if nothing has come first: an approval, a return or a rejection stands. */
    @Transactional
    void withdrawn(ApplicationWithdrawn event) {
        contracts
                .lockedOfApplication(event.applicationId())
                .filter(contract -> contract.status() == ContractStatus.IN_APPROVAL
                        && contract.approval().revision() == event.revision())
                .ifPresent(contract -> {
                    var act = Act.of(
                            TrailAction.WITHDRAWN,
                            contract.approval().revision(),
                            event.withdrawnBy(),
                            contract.approval().route().digest());
                    journal.announce(contract, act, List.of(contract.withdraw()));
                });
    }
}
