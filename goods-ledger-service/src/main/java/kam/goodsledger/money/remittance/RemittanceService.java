package kam.goodsledger.money.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.AccountKind;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.money.remittance.Remittance.Confirmation;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;

@ApplicationScoped
class RemittanceService {
    private final RemittanceRepository remittances;
    private final Ledger ledger;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Organisation organisation;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    RemittanceService(
            RemittanceRepository remittances,
            Ledger ledger,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            Organisation organisation,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.remittances = remittances;
        this.ledger = ledger;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.organisation = organisation;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    /** Refuses with 409 more than the office has collected and not sent yet. */
    @Transactional
    RemittanceView declare(NewRemittance sent) {
        var caller = signedIn.caller();
        caller.mustSee(sent.office());
        organisation.mustBeKnown(sent.office(), "/office");
        var remittance = new Remittance(numbers.next(Series.REMITTANCE), sent, caller.id());
        remittances.persist(remittance);
        var movement = Postings.remittanceDeclared(remittance.money());
        var at = calendar.startOf(remittance.sentOn());
        ledger.post(Journal.of(remittance.number(), at, caller.id(), List.of(movement)));
        outbox.append(remittance, remittance.declared());
        return RemittanceView.of(remittance);
    }

    @Transactional
    RemittanceView confirm(UUID id, Confirmation confirmation) {
        var remittance = remittances.locked(id);
        mustBeAttached(id, confirmation.documentId());
        var by = signedIn.caller().id();
        var confirmed = remittance.confirm(confirmation, by);
        var inTransit = Account.money(AccountKind.REMITTANCE_IN_TRANSIT, remittance.office());
        var claim = ledger.claimOnOffice(remittance.office(), inTransit);
        var movements = Postings.remittanceConfirmed(remittance.money(), claim);
        ledger.post(Journal.of(remittance.number(), calendar.startOf(remittance.confirmedOn()), by, movements));
        outbox.append(remittance, confirmed);
        return RemittanceView.of(remittance);
    }

    private void mustBeAttached(UUID id, UUID documentId) {
        if (documents.of(id, documentId).isEmpty()) {
            throw new Problem(RemittanceProblem.SLIP_MISSING, "Attach it to the remittance first")
                    .at("/documentId", "not a document of this remittance");
        }
    }

    @Transactional
    RemittanceView read(UUID id) {
        return RemittanceView.of(remittances.visible(id));
    }

    @Transactional
    Page<RemittanceView> list(PageRequest page, String office, RemittanceStatus status) {
        return remittances.list(page, office, status).map(RemittanceView::of);
    }

    @Transactional
    void mustBeVisible(UUID id) {
        remittances.visible(id);
    }
}
