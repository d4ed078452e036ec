package kam.goodsledger.money.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.MoneyMoved;
import kam.goodsledger.money.payment.Payment.Payee;
import kam.goodsledger.money.payment.Payment.PaymentWay;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/** Money of an unknown payer on the company's account (待认领款). Source: 大客户管理制度 四.5, requirement G5. */
@Entity
@Table(name = "unmatched_receipt")
class UnmatchedReceipt extends AggregateRoot {
    private String number;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private UnmatchedStatus status;

    @Enumerated(EnumType.STRING)
    private PaymentWay way;

    private LocalDate receivedOn;
    private String payer;
    private String reference;

    @Embedded
    private Bill bill;

    private String recordedBy;
    private UUID paymentId;
    private String matchedBy;

    UnmatchedReceipt() {}

    UnmatchedReceipt(String number, NewUnmatchedReceipt receipt, String by) {
        Bill.mustFit(receipt.way(), receipt.bill(), receipt.receivedOn());
        this.number = number;
        this.amount = receipt.amount();
        this.status = UnmatchedStatus.OPEN;
        this.way = receipt.way();
        this.receivedOn = receipt.receivedOn();
        this.payer = receipt.payer();
        this.reference = receipt.reference();
        this.bill = receipt.bill();
        this.recordedBy = by;
    }

    /** What it turns out to be: a payment to the company under this contract. Refuses with 409 a second match. */
    NewPayment as(Match match) {
        if (!status.canBecome(UnmatchedStatus.MATCHED)) {
            throw new Problem(PaymentProblem.MATCHED_ALREADY, "It is the payment " + paymentId);
        }
        return new NewPayment(match.contractId(), amount, Payee.COMPANY, way, receivedOn, reference, bill);
    }

    void became(UUID payment, String by) {
        status = UnmatchedStatus.MATCHED;
        paymentId = payment;
        matchedBy = by;
    }

    MoneyMoved money() {
        return new MoneyMoved(id(), Account.COMPANY, null, amount);
    }

    /** None: nobody knows yet whose it is. */
    @Override
    public String office() {
        return null;
    }

    String number() {
        return number;
    }

    UnmatchedReceiptView view() {
        return new UnmatchedReceiptView(
                id(),
                number,
                amount,
                status,
                way,
                receivedOn,
                payer,
                reference,
                bill,
                Person.of(recordedBy),
                paymentId,
                Person.of(matchedBy),
                version());
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** Under which contract the money was paid. */
    record Match(@NotNull UUID contractId) {}

    /** Where an unmatched receipt stands (待认领状态). */
    enum UnmatchedStatus {
        /** Nobody knows who paid. */
        OPEN,
        /** It has become a payment. */
        MATCHED;

        boolean canBecome(UnmatchedStatus next) {
            return this == OPEN && next == MATCHED;
        }
    }
}
