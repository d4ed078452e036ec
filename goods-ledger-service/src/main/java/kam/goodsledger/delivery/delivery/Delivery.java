package kam.goodsledger.delivery.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.ShipmentEvent.GoodsLine;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose.HeldBy;
import kam.goodsledger.delivery.delivery.DeliveryForms.CustomerSignature;
import kam.goodsledger.delivery.delivery.DeliveryForms.Refusal;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/** Goods on their way from the office to the customer (配送). Source: 大客户管理制度 四.5–6, requirements G5, G6. */
@Entity
@Table(name = "delivery")
class Delivery extends AggregateRoot {
    private String number;
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private LocalDate dispatchedOn;
    private String carrier;
    private String recordedBy;
    private String signedBy;
    private LocalDate signedOn;
    private UUID proofDocumentId;
    private String refusalReason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "delivery_line", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderBy("line")
    private List<DeliveryLine> lines = new ArrayList<>();

    Delivery() {}

    Delivery(String number, NewDelivery delivery, Contract contract, String by) {
        this.number = number;
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
        this.office = contract.office();
        this.accountManager = contract.accountManager();
        this.status = DeliveryStatus.DISPATCHED;
        this.dispatchedOn = delivery.dispatchedOn();
        this.carrier = delivery.carrier();
        this.recordedBy = by;
        delivery.lines()
                .forEach(line -> lines.add(
                        new DeliveryLine(line.line(), contract.line(line.line()).sku(), line.quantity())));
    }

    /** The customer has signed; the value is at contract price, in CNY. */
    GoodsDelivered sign(CustomerSignature signature, BigDecimal value) {
        become(DeliveryStatus.SIGNED);
        if (signature.signedOn().isBefore(dispatchedOn)) {
            throw new Problem(DeliveryProblem.SIGNED_BEFORE_DISPATCH, "Dispatched on " + dispatchedOn)
                    .at("/signedOn", "not before " + dispatchedOn);
        }
        signedBy = signature.signedBy();
        signedOn = signature.signedOn();
        proofDocumentId = signature.documentId();
        return new GoodsDelivered(
                id(),
                contractId,
                customerId,
                office,
                accountManager,
                lines.stream().map(DeliveryLine::goods).toList(),
                value,
                signedOn);
    }

    void refuse(Refusal refusal) {
        become(DeliveryStatus.REFUSED);
        refusalReason = refusal.reason();
    }

    private void become(DeliveryStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(DeliveryProblem.WRONG_STATUS, "A delivery that is " + status + " cannot become " + next);
        }
        status = next;
    }

    /** For which credit is reserved until it is signed for. */
    Purpose purpose() {
        return new Purpose(HeldBy.DELIVERY, id(), number, contractId);
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

    DeliveryStatus status() {
        return status;
    }

    LocalDate dispatchedOn() {
        return dispatchedOn;
    }

    String carrier() {
        return carrier;
    }

    String signedBy() {
        return signedBy;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    UUID proofDocumentId() {
        return proofDocumentId;
    }

    String refusalReason() {
        return refusalReason;
    }

    List<DeliveryLine> lines() {
        return lines;
    }

    /** So much of a contract line, in the line's unit. */
    @Embeddable
    record DeliveryLine(int line, String sku, BigDecimal quantity) {
        GoodsLine goods() {
            return new GoodsLine(line, sku, quantity);
        }
    }
}
