package kam.visit.gift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.kit.document.Documents;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;
import kam.visit.customer.KnownCustomers;
import kam.visit.gift.GiftApplication.GiftPaper;
import kam.visit.gift.GiftForms.GiftWithdrawal;
import kam.visit.gift.GiftForms.NewGiftApplication;

/** Locks the application first and the recipient's allowance after it, always. */
@ApplicationScoped
class GiftService {
    private final GiftRepository gifts;
    private final GiftAllowances allowances;
    private final GiftLimits limits;
    private final KnownCustomers customers;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;

    GiftService(
            GiftRepository gifts,
            GiftAllowances allowances,
            GiftLimits limits,
            KnownCustomers customers,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            Acts acts) {
        this.gifts = gifts;
        this.allowances = allowances;
        this.limits = limits;
        this.customers = customers;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
    }

    @Transactional
    GiftView apply(NewGiftApplication application) {
        var customer = customers.known(application.customerId());
        var number = numbers.next(Series.GIFT_APPLICATION);
        var gift = new GiftApplication(number, customer, application.details(), acts.current());
        gifts.persist(gift);
        return stored(gift);
    }

    @Transactional
    GiftView revise(UUID id, String ifMatch, GiftDetails details) {
        var gift = gifts.locked(id);
        Etag.mustMatch(ifMatch, gift.version());
        gift.revise(details, acts.current());
        return stored(gift);
    }

    @Transactional
    GiftView submit(UUID id) {
        var gift = gifts.locked(id);
        gift.submit(limits.perGift(), acts.current());
        allowances.reserve(gift.recipient(), gift.reserved());
        return stored(gift);
    }

    @Transactional
    GiftView decide(UUID id, GiftDecision decision) {
        var gift = gifts.locked(id);
        gift.decide(decision, acts.current());
        releaseIfRejected(gift);
        return stored(gift);
    }

    @Transactional
    GiftView decideByFinance(UUID id, GiftDecision decision) {
        var gift = gifts.locked(id);
        gift.decideByFinance(decision, acts.current()).ifPresent(event -> outbox.append(gift, event));
        releaseIfRejected(gift);
        return stored(gift);
    }

    @Transactional
    GiftView handOver(UUID id, GiftHandover handover) {
        var gift = gifts.locked(id);
        var act = acts.current();
        var event = gift.handOver(handover, act);
        mustBeReceipt(id, handover.receiptDocumentId());
        allowances.settle(gift.recipient(), gift.reserved(), gift.given());
        outbox.append(gift, event);
        outbox.append(gift, gift.settled(act));
        return stored(gift);
    }

    @Transactional
    GiftView withdraw(UUID id, GiftWithdrawal withdrawal) {
        var gift = gifts.locked(id);
        var reserved = gift.status().reserves();
        gift.withdraw(withdrawal, acts.current());
        if (reserved) {
            allowances.release(gift.recipient(), gift.reserved());
        }
        return stored(gift);
    }

    @Transactional
    GiftView read(UUID id) {
        return gifts.visible(id).view();
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        gifts.visible(id);
    }

    @Transactional
    Page<GiftView> list(PageRequest page, GiftStatus status, UUID customerId) {
        return gifts.list(page, status, customerId).map(GiftApplication::view);
    }

    @Transactional
    GiftLimitView limit(UUID customerId, String recipient, int year) {
        var customer = customers.known(customerId);
        var allowance = allowances.of(Recipient.of(customer.id(), recipient), year);
        return GiftLimitView.of(customer.id(), recipient, year, allowance, limits);
    }

    private void releaseIfRejected(GiftApplication gift) {
        if (gift.status() == GiftStatus.REJECTED) {
            allowances.release(gift.recipient(), gift.reserved());
        }
    }

    private void mustBeReceipt(UUID giftId, UUID documentId) {
        var receipt = documents.of(giftId, documentId).filter(document -> document.is(GiftPaper.RECEIPT));
        if (receipt.isEmpty()) {
            throw new Problem(GiftProblem.RECEIPT_MISSING, "Attach the signed receipt to the application first")
                    .at("/receiptDocumentId", "not a document of kind " + GiftPaper.RECEIPT + " of this application");
        }
    }

    /** Flushed, so that the view carries the version that the command made. */
    private GiftView stored(GiftApplication gift) {
        gifts.flush();
        return gift.view();
    }
}
