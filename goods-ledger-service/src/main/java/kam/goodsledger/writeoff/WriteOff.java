package kam.goodsledger.writeoff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.Contract;
import kam.goodsledger.ledger.ContractReference;
import kam.goodsledger.ledger.MoneyMoved;
import kam.goodsledger.request.RequestStatus;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Step;
import kam.kit.trail.Trail;

/** A debt that is given up (坏账核销): finance asks, the sales director decides. Source: requirement G5. */
@Entity
@Table(name = "write_off")
class WriteOff extends AggregateRoot {
    private String number;
    private String office;
    private BigDecimal amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Embedded
    private Trail trail = new Trail();

    private UUID contractId;
    private String contractNumber;
    private UUID customerId;

    WriteOff() {}

    WriteOff(String number, NewWriteOff wanted, Contract contract, Act act) {
        this.number = number;
        this.office = contract.office();
        this.amount = wanted.amount();
        this.reason = wanted.reason();
        this.status = RequestStatus.ASKED;
        this.trail.add(status, act, reason);
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
    }

    /** Refuses with 409 more than is owed under the contract, which is locked. */
    void mustBeOwed(BigDecimal owed) {
        if (amount.compareTo(owed) > 0) {
            throw new Problem(WriteOffProblem.EXCEEDS_RECEIVABLE, "Owed is " + owed.toPlainString())
                    .at("/amount", "at most " + owed.toPlainString());
        }
    }

    /** Over what is asked for. */
    String contentDigest() {
        return ContentDigest.of(number, contractId, amount, reason);
    }

    void decide(Decision decision, Act act) {
        status = status.decided(decision, contentDigest(), trail, act);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    BigDecimal amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    RequestStatus status() {
        return status;
    }

    /** Who asked and why, and who decided. */
    List<Step> steps() {
        return trail.steps();
    }

    MoneyMoved money() {
        return new MoneyMoved(id(), office, new ContractReference(contractId, null), amount);
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
}
