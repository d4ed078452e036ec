package kam.goodsledger.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.money.payment.Payment.Payee;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;

@ApplicationScoped
class PaymentService {
    private final PaymentRepository payments;
    private final Contracts contracts;
    private final Ledger ledger;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    PaymentService(
            PaymentRepository payments,
            Contracts contracts,
            Ledger ledger,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.payments = payments;
        this.contracts = contracts;
        this.ledger = ledger;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    PaymentView record(NewPayment paid) {
        return PaymentView.of(booked(paid, calendar.startOf(paid.collectedOn()), this::movements));
    }

    /** Money that the company had got already from an unknown payer: {@code found} takes it from there, now. */
    Payment matched(NewPayment paid, Movement found) {
        return booked(paid, clock.instant(), payment -> {
            var movements = new ArrayList<>(List.of(found));
            movements.addAll(direct(payment, found.debit(), found.credit()));
            return movements;
        });
    }

    private Payment booked(NewPayment paid, Instant at, Function<Payment, List<Movement>> movements) {
        var contract = contracts.named(paid.contractId());
        var allocations = Allocation.oldestFirst(contract.instalments(), payments.paid(contract.id()), paid.amount());
        var caller = signedIn.caller().over(contract.office());
        var number = numbers.next(Series.PAYMENT);
        var payment = new Payment(number, paid, contract, allocations, caller);
        payments.persist(payment);
        ledger.post(Journal.of(payment.number(), at, caller.id(), movements.apply(payment)));
        outbox.append(payment, payment.collected());
        return payment;
    }

    private List<Movement> movements(Payment payment) {
        return payment.payee() == Payee.OFFICE
                ? List.of(Postings.collection(payment.money(), payment.customerId()))
                : direct(payment);
    }

    /** Together with the other accounts that the journal touches, all are locked before the claim is read. */
    private List<Movement> direct(Payment payment, Account... others) {
        var accounts = new ArrayList<>(List.of(others));
        accounts.add(Account.receivable(payment.office(), payment.customerId()));
        var claim = ledger.claimOnOffice(payment.office(), accounts.toArray(Account[]::new));
        return Postings.directPayment(payment.money(), payment.customerId(), claim);
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
