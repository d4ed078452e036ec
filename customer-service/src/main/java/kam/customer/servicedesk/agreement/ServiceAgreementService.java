package kam.customer.servicedesk.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.servicedesk.agreement.ServiceAgreement.AgreementPaper;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.AgreementSigning;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.NewAgreement;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.NewAgreementPlan;
import kam.customer.servicedesk.desk.Accounts;
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.desk.Reason;
import kam.kit.document.Documents;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;

@ApplicationScoped
class ServiceAgreementService {
    private final ServiceAgreementRepository agreements;
    private final Accounts accounts;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;

    ServiceAgreementService(
            ServiceAgreementRepository agreements,
            Accounts accounts,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            Acts acts) {
        this.agreements = agreements;
        this.accounts = accounts;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
    }

    @Transactional
    ServiceAgreementView register(NewAgreement wanted) {
        var account = accounts.keyAccount(wanted.customerId());
        var number = numbers.next(Series.SERVICE_AGREEMENT);
        var agreement = new ServiceAgreement(number, account, wanted.registration(), acts.current());
        agreements.add(agreement, wanted.customerId());
        return agreement.view();
    }

    @Transactional
    ServiceAgreementView evaluate(UUID id, AssetEvaluation found) {
        var agreement = agreements.locked(id);
        agreement.evaluate(found, acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView plan(UUID id, NewAgreementPlan made) {
        var agreement = agreements.locked(id);
        agreement.plan(made, acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView sign(UUID id, AgreementSigning signing) {
        var agreement = agreements.locked(id);
        var event = agreement.sign(signing, acts.current());
        mustBeSignedAgreement(id, signing.documentId());
        outbox.append(agreement, event);
        return stored(agreement);
    }

    /** 备案: under a number of its own. */
    @Transactional
    ServiceAgreementView file(UUID id) {
        var agreement = agreements.locked(id);
        agreement.file(numbers.next(Series.SERVICE_AGREEMENT_FILING), acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView allocate(UUID id, Allocation allocation) {
        var agreement = agreements.locked(id);
        agreement.allocate(allocation, acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView meet(UUID id, Meeting meeting) {
        var agreement = agreements.locked(id);
        agreement.meet(meeting, acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView decline(UUID id, Reason reason) {
        var agreement = agreements.locked(id);
        agreement.decline(reason.reason(), acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView end(UUID id, Reason reason) {
        var agreement = agreements.locked(id);
        agreement.end(reason.reason(), acts.current());
        return stored(agreement);
    }

    @Transactional
    ServiceAgreementView read(UUID id) {
        return agreements.visible(id).view();
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        agreements.visible(id);
    }

    @Transactional
    Page<ServiceAgreementView> list(PageRequest page, AgreementStatus status, UUID customerId) {
        return agreements.list(page, status, customerId).map(ServiceAgreement::view);
    }

    private void mustBeSignedAgreement(UUID id, UUID documentId) {
        var signed = documents.of(id, documentId).filter(document -> document.is(AgreementPaper.SIGNED_AGREEMENT));
        if (signed.isEmpty()) {
            throw new Problem(AgreementProblem.DOCUMENT_MISSING, "Attach the signed agreement first")
                    .at("/documentId", "no document of kind " + AgreementPaper.SIGNED_AGREEMENT + " of this agreement");
        }
    }

    private ServiceAgreementView stored(ServiceAgreement agreement) {
        agreements.flush();
        return agreement.view();
    }
}
