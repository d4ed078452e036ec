package kam.visit.gift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.kit.cases.Cases;
import kam.kit.cases.Decision;
import kam.kit.cases.Desk;
import kam.kit.document.Documents;
import kam.kit.master.KnownCustomers;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.visit.gift.GiftApplication.GiftPaper;
import kam.visit.gift.GiftForms.GiftWithdrawal;
import kam.visit.gift.GiftForms.NewGiftApplication;

/** Locks the application first and the recipient's allowance after it, always. */
@ApplicationScoped
class GiftService {
    private final Desk<GiftApplication, GiftView> desk;
    private final GiftRepository gifts;
    private final GiftAllowances allowances;
    private final GiftLimits limits;
    private final KnownCustomers customers;
    private final Documents documents;
    private final Numbers numbers;

    GiftService(
            GiftRepository gifts,
            GiftAllowances allowances,
            GiftLimits limits,
            KnownCustomers customers,
            Documents documents,
            Numbers numbers,
            Cases cases) {
        this.desk = cases.desk(gifts, GiftView::of);
        this.gifts = gifts;
        this.allowances = allowances;
        this.limits = limits;
        this.customers = customers;
        this.documents = documents;
        this.numbers = numbers;
    }

    GiftView apply(NewGiftApplication application) {
        return desk.open(act -> new GiftApplication(
                numbers.next(Series.GIFT_APPLICATION),
                customers.known(application.customerId()),
                application.details(),
                act));
    }

    GiftView revise(UUID id, String ifMatch, GiftDetails details) {
        return desk.update(id, ifMatch, GiftCommand.REVISE, (gift, act) -> gift.revise(details, act));
    }

    GiftView submit(UUID id) {
        return desk.change(id, GiftCommand.SUBMIT, (gift, act) -> {
            gift.submit(limits.perGift(), act);
            allowances.reserve(gift.recipient(), gift.reserved());
        });
    }

    GiftView decide(UUID id, Decision decision) {
        return desk.decide(id, decision, (gift, act) -> {
            if (gift.status() == GiftStatus.REJECTED) {
                allowances.release(gift.recipient(), gift.reserved());
            }
        });
    }

    GiftView handOver(UUID id, GiftHandover handover) {
        return desk.change(id, GiftCommand.HAND_OVER, (gift, act) -> {
            gift.handOver(handover, act);
            mustBeReceipt(id, handover.receiptDocumentId());
            allowances.settle(gift.recipient(), gift.reserved(), gift.given());
        });
    }

    GiftView withdraw(UUID id, GiftWithdrawal withdrawal) {
        return desk.change(id, GiftCommand.WITHDRAW, (gift, act) -> {
            var reserved = gift.status().reserves();
            gift.withdraw(withdrawal, act);
            if (reserved) {
                allowances.release(gift.recipient(), gift.reserved());
            }
        });
    }

    GiftView read(UUID id) {
        return desk.read(id);
    }

    /** Refuses with 404 what the caller may not see. */
    void mustBeVisible(UUID id) {
        desk.mustBeVisible(id);
    }

    Page<GiftView> list(PageRequest page, GiftStatus status, UUID customerId) {
        return desk.list(() -> gifts.list(page, status, customerId));
    }

    @Transactional
    GiftLimitView limit(UUID customerId, String recipient, int year) {
        var customer = customers.known(customerId);
        var allowance = allowances.of(Recipient.of(customer.id(), recipient), year);
        return GiftLimitView.of(customer.id(), recipient, year, allowance, limits);
    }

    private void mustBeReceipt(UUID giftId, UUID documentId) {
        var receipt = documents.of(giftId, documentId).filter(document -> document.is(GiftPaper.RECEIPT));
        if (receipt.isEmpty()) {
            throw new Problem(
                            GiftProblem.RECEIPT_MISSING,
                            Wording.of("请先将签收凭证附于本申请 | Attach the signed receipt to the application first"))
                    .at("/receiptDocumentId", CommonFault.NOT_KNOWN);
        }
    }
}
