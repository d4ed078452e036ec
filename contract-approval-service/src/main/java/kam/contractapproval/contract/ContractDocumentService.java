package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.trail.Act;
import kam.contractapproval.trail.TrailAction;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;

/** A contract's documents: its text and annexes before approval, the signed and sealed copy after. */
@ApplicationScoped
class ContractDocumentService {
    private final ContractRepository contracts;
    private final Documents documents;
    private final ContractJournal journal;
    private final SignedIn signedIn;

    ContractDocumentService(
            ContractRepository contracts, Documents documents, ContractJournal journal, SignedIn signedIn) {
        this.contracts = contracts;
        this.documents = documents;
        this.journal = journal;
        this.signedIn = signedIn;
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
        journal.note(
                contract,
                Act.of(TrailAction.DOCUMENT_ATTACHED, contract.approval().revision(), by, document.sha256()));
        return DocumentView.of(document);
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
