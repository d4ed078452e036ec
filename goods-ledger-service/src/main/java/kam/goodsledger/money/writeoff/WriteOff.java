package kam.goodsledger.money.writeoff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.ledger.MoneyMoved;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.goodsledger.money.request.MoneyRequest;
import kam.kit.persistence.AggregateRoot;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;

/** A debt that is given up (坏账核销): finance asks, the sales director decides. Source: requirement G5. */
@Entity
@Table(name = "write_off")
class WriteOff extends AggregateRoot {
    @Embedded
    private MoneyRequest request;

    private String office;
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;

    WriteOff() {}

    WriteOff(String number, NewWriteOff wanted, Contract contract, Act act) {
        this.request = new MoneyRequest(number, wanted.amount(), wanted.reason(), act);
        this.office = contract.office();
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
    }

    /** Refuses with 409 more than is owed under the contract, which is locked. */
    void mustBeOwed(BigDecimal owed) {
        request.mustNotExceed(owed, WriteOffProblem.EXCEEDS_RECEIVABLE, "Owed is");
    }

    /** Over what is asked for. */
    String contentDigest() {
        return ContentDigest.of(request.number(), contractId, request.amount(), request.reason());
    }

    void decide(Decision decision, Act act) {
        request.decide(decision, contentDigest(), act);
    }

    @Override
    public String office() {
        return office;
    }

    MoneyRequest request() {
        return request;
    }

    MoneyMoved money() {
        return new MoneyMoved(id(), office, new ContractReference(contractId, null), request.amount());
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
