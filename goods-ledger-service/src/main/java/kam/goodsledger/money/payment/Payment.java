package kam.goodsledger.money.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.events.MoneyEvent.PaymentCollected;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.ledger.MoneyMoved;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/** Money that a customer has paid (回款). It is never changed. Source: 大客户管理制度 四.5, requirement G5. */
@Entity
@Table(name = "payment")
class Payment extends AggregateRoot {
    private String number;
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;
    private String office;
    private String accountManager;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Payee payee;

    @Enumerated(EnumType.STRING)
    private PaymentWay way;

    private LocalDate collectedOn;
    private String reference;

    @Embedded
    private Bill bill;

    private String recordedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "payment_allocation", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderBy("instalment")
    private List<Allocation> allocations = new ArrayList<>();

    Payment() {}

    /** Refuses with 403 where the office records what the company got, or finance what the office got. */
    Payment(String number, NewPayment paid, Contract contract, List<Allocation> allocations, Caller by) {
        if (!mayRecord(by, paid.payee())) {
            throw new Problem(PaymentProblem.NOT_YOURS_TO_RECORD, "The payee is " + paid.payee());
        }
        Bill.mustFit(paid.way(), paid.bill(), paid.collectedOn());
        this.number = number;
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
        this.office = contract.office();
        this.accountManager = contract.accountManager();
        this.amount = paid.amount();
        this.payee = paid.payee();
        this.way = paid.way();
        this.collectedOn = paid.collectedOn();
        this.reference = paid.reference();
        this.bill = paid.bill();
        this.recordedBy = by.id();
        this.allocations.addAll(allocations);
    }

    private static boolean mayRecord(Caller by, Payee payee) {
        return payee == Payee.COMPANY
                ? by.has(Role.FINANCE)
                : by.has(Role.OFFICE_CLERK, Role.OFFICE_MANAGER, Role.ACCOUNT_MANAGER);
    }

    PaymentCollected collected() {
        return new PaymentCollected(
                id(), contractId, customerId, office, accountManager, amount, way.name(), collectedOn);
    }

    MoneyMoved money() {
        return new MoneyMoved(id(), office, new ContractReference(contractId, null), amount);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID contractId() {
        return contractId;
    }

    String contractNumber() {
        return contractNumber;
    }

    UUID customerId() {
        return customerId;
    }

    BigDecimal amount() {
        return amount;
    }

    Payee payee() {
        return payee;
    }

    PaymentWay way() {
        return way;
    }

    LocalDate collectedOn() {
        return collectedOn;
    }

    String reference() {
        return reference;
    }

    Bill bill() {
        return bill;
    }

    List<Allocation> allocations() {
        return allocations;
    }

    /** Who got the money. */
    enum Payee {
        /** The office, which has to remit it. */
        OFFICE,
        /** The company itself (对公转账), so that there is nothing to remit. */
        COMPANY
    }

    /** How the customer paid (付款方式). */
    enum PaymentWay {
        CASH,
        /** 银行转账, 对公转账 where the company is the payee. */
        TRANSFER,
        CHEQUE,
        /** 银行承兑汇票. */
        ACCEPTANCE_BILL
    }
}
