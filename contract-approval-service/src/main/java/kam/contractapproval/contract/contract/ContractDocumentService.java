package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.kit.document.Document;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.upload.CheckedUpload;

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

    /**
     * Text and annexes belong to a draft and are part of what is approved; the signed copy to an approved contract; a
     * customer's notice to one in effect.
     */
    @Transactional
    Document attach(UUID id, DocumentKind kind, String fileName, CheckedUpload file) {
        var contract = contracts.locked(id);
        var document = documents.attach(id, kind.name(), fileName, file);
        var by = signedIn.caller().id();
        switch (kind) {
            case CONTRACT_TEXT, ANNEX -> contract.enclose(new Enclosure(kind.name(), document.sha256()), by);
            case SIGNED_COPY -> contract.status().mustBe(ContractStatus.APPROVED);
            case CUSTOMER_NOTICE -> contract.mustBeInEffect();
        }
        journal.note(
                contract,
                Act.of(TrailAction.DOCUMENT_ATTACHED, contract.approval().revision(), by, document.sha256()));
        return document;
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        contracts.visible(id);
    }
}
