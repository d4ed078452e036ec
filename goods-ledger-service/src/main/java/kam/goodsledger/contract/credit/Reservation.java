package kam.goodsledger.contract.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose.HeldBy;

/** So much of a customer's credit, in CNY, that goods on order or on delivery take (信用占用). */
@Entity
@Table(name = "credit_reservation")
class Reservation {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private CustomerCredit credit;

    @Enumerated(EnumType.STRING)
    private HeldBy heldBy;

    private UUID sourceId;
    private String number;
    private UUID contractId;
    private BigDecimal amount;

    Reservation() {}

    Reservation(CustomerCredit credit, Purpose purpose, BigDecimal amount) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.credit = credit;
        this.heldBy = purpose.heldBy();
        this.sourceId = purpose.sourceId();
        this.number = purpose.number();
        this.contractId = purpose.contractId();
        this.amount = amount;
    }

    void become(BigDecimal other) {
        amount = other;
    }

    boolean isFor(UUID source) {
        return sourceId.equals(source);
    }

    HeldBy heldBy() {
        return heldBy;
    }

    UUID sourceId() {
        return sourceId;
    }

    String number() {
        return number;
    }

    UUID contractId() {
        return contractId;
    }

    BigDecimal amount() {
        return amount;
    }
}
