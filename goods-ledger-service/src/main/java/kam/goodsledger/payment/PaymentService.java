package kam.goodsledger.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.Contracts;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class PaymentService {
    private final PaymentRepository payments;
    private final Contracts contracts;
    private final Ledger ledger;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    PaymentService(
            PaymentRepository payments,
            Contracts contracts,
            Ledger ledger,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.payments = payments;
        this.contracts = contracts;
        this.ledger = ledger;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    PaymentView record(NewPayment paid) {
        var contract = contracts.named(paid.contractId());
        var allocations = Allocation.oldestFirst(contract.instalments(), payments.paid(contract.id()), paid.amount());
        var caller = signedIn.caller();
        var number = numbers.next("SK", "payment_number");
        var payment = new Payment(number, paid, contract, allocations, caller);
        payments.persist(payment);
        var at = calendar.startOf(payment.collectedOn());
        ledger.post(Journal.of(payment.number(), at, caller.id(), movements(payment)));
        outbox.append(payment, payment.collected());
        return PaymentView.of(payment);
    }

    private List<Movement> movements(Payment payment) {
        var customer = payment.customerId();
        if (payment.payee() == Payee.OFFICE) {
            return List.of(Postings.collection(payment.money(), customer));
        }
        var receivable = Account.receivable(payment.office(), customer);
        return Postings.directPayment(payment.money(), customer, ledger.claimOnOffice(payment.office(), receivable));
    }

    @Transactional
    PaymentView read(UUID id) {
        return PaymentView.of(payments.visible(id));
    }

    @Transactional
    Page<PaymentView> list(PageRequest page, String office, UUID customerId, UUID contractId) {
        return payments.list(page, office, customerId, contractId).map(PaymentView::of);
    }
}
