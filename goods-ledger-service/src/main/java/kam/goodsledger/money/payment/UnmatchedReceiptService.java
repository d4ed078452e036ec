package kam.goodsledger.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.ledger.Reason;
import kam.goodsledger.money.payment.UnmatchedReceipt.Match;
import kam.goodsledger.money.payment.UnmatchedReceipt.UnmatchedStatus;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;

@ApplicationScoped
class UnmatchedReceiptService {
    private final UnmatchedReceiptRepository receipts;
    private final PaymentService payments;
    private final Ledger ledger;
    private final Numbers numbers;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    UnmatchedReceiptService(
            UnmatchedReceiptRepository receipts,
            PaymentService payments,
            Ledger ledger,
            Numbers numbers,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.receipts = receipts;
        this.payments = payments;
        this.ledger = ledger;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    UnmatchedReceiptView record(NewUnmatchedReceipt got) {
        var by = signedIn.caller().id();
        var receipt = new UnmatchedReceipt(numbers.next(Series.UNMATCHED_RECEIPT), got, by);
        receipts.persist(receipt);
        ledger.post(Journal.of(
                receipt.number(),
                calendar.startOf(receipt.receivedOn()),
                by,
                List.of(Postings.unmatchedReceipt(receipt.money()))));
        return receipt.view();
    }

    /** One journal takes it from the unmatched ones and books it as the payment that it is. */
    @Transactional
    UnmatchedReceiptView match(UUID id, Match match) {
        var receipt = receipts.locked(id);
        var paid = receipt.as(match);
        var unmatched = ledger.booked(id, Reason.UNMATCHED_RECEIPT).get(0);
        var payment = payments.matched(paid, unmatched.reversed(Reason.MATCH));
        receipt.became(payment.id(), signedIn.caller().id());
        receipts.flush();
        return receipt.view();
    }

    @Transactional
    UnmatchedReceiptView read(UUID id) {
        return receipts.visible(id).view();
    }

    @Transactional
    Page<UnmatchedReceiptView> list(PageRequest page, UnmatchedStatus status) {
        return receipts.list(page, status).map(UnmatchedReceipt::view);
    }
}
