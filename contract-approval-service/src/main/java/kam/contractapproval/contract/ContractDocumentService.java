package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.delegation.Mandates;
import kam.contractapproval.policy.ApprovalPolicyRepository;
import kam.contractapproval.trail.Act;
import kam.contractapproval.trail.TrailAction;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.problem.Problem;

/** A contract's documents: its text and annexes before approval, the signed and sealed copy after. */
@ApplicationScoped
class ContractDocumentService {
    private final ContractRepository contracts;
    private final ApprovalPolicyRepository policies;
    private final Documents documents;
    private final Mandates mandates;
    private final ContractJournal journal;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    ContractDocumentService(
            ContractRepository contracts,
            ApprovalPolicyRepository policies,
            Documents documents,
            Mandates mandates,
            ContractJournal journal,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.contracts = contracts;
        this.policies = policies;
        this.documents = documents;
        this.mandates = mandates;
        this.journal = journal;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    /** Text and annexes belong to a draft and are part of what is approved; the signed copy to an approved contract. */
    @Transactional
    DocumentView attach(UUID id, DocumentKind kind, String fileName, byte[] content) {
        var contract = contracts.locked(id);
        var document = documents.attach(id, kind.name(), fileName, content, signedIn.caller());
        if (kind.isContent()) {
            contract.enclose(new Enclosure(kind.name(), document.sha256()));
        } else {
            contract.status().mustBe(ContractStatus.APPROVED);
        }
        var by = signedIn.caller().id();
        journal.note(contract, Act.of(TrailAction.DOCUMENT_ATTACHED, contract.revision(), by, document.sha256()));
        return DocumentView.of(document);
    }

    /** Files the signed copy that was attached before. Source: 业务流程及管理办法 二.3, requirement A13. */
    @Transactional
    ContractView sign(UUID id, NewSignature signed) {
        var contract = contracts.locked(id);
        contract.status().mustBe(ContractStatus.APPROVED);
        var mandate = mandates.of(signedIn.caller(), signed.delegationId());
        var copy = documents.of(id).stream()
                .filter(document -> document.id().equals(signed.documentId())
                        && document.kind().equals(DocumentKind.SIGNED_COPY.name()))
                .findFirst()
                .orElseThrow(() -> new Problem(ContractProblem.SIGNED_COPY_MISSING, "Attach it as SIGNED_COPY first")
                        .at("/documentId", "no signed copy of this contract"));
        var tier = policies.version(contract.route().policyVersion())
                .tier(contract.route().tier());
        var effective = contract.takeEffect(signed, mandate, tier, calendar.today());
        var act = Act.of(TrailAction.SIGNED_COPY_FILED, contract.revision(), mandate, copy.sha256());
        journal.announce(contract, act, List.of(effective));
        return ContractView.of(contract);
    }

    @Transactional
    List<DocumentView> list(UUID id) {
        return documents.of(contracts.visible(id).id()).stream()
                .map(DocumentView::of)
                .toList();
    }

    @Transactional
    Response download(UUID id, UUID documentId) {
        return documents.download(contracts.visible(id).id(), documentId);
    }
}
