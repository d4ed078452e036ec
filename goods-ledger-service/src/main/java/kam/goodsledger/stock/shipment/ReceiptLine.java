package kam.goodsledger.stock.shipment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.events.ShipmentEvent.GoodsLine;
import kam.events.ShipmentEvent.SettledLine;
import kam.goodsledger.stock.shipment.LateClaim.LateClaimLine;
import kam.goodsledger.stock.shipment.Shipment.ShipmentLine;
import kam.kit.problem.Problem;

/** One line of a receipt, which is accepted or disputed by itself. Source: requirements G3, G12. */
@Entity
@Table(name = "receipt_line")
class ReceiptLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Receipt receipt;

    private int line;
    private String sku;
    private BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private ReceiptState state;

    private Instant deadline;
    private String disputeReason;
    private BigDecimal claimedMissing;
    private BigDecimal claimedDamaged;
    private BigDecimal accepted;
    private BigDecimal missing;
    private BigDecimal damaged;
    private Boolean silent;

    ReceiptLine() {}

    ReceiptLine(Receipt receipt, ShipmentLine shipped, BigDecimal quantity) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.receipt = receipt;
        this.line = shipped.line();
        this.sku = shipped.sku();
        this.quantity = quantity;
        this.state = ReceiptState.RECEIVED;
        this.deadline = receipt.deadline();
    }

    void dispute(String reason, BigDecimal claimMissing, BigDecimal claimDamaged) {
        become(ReceiptState.DISPUTED);
        disputeReason = reason;
        claimedMissing = claimMissing;
        claimedDamaged = claimDamaged;
    }

    void accept() {
        settle(quantity, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    void settle(BigDecimal asAccepted, BigDecimal asMissing, BigDecimal asDamaged) {
        become(ReceiptState.ACCEPTED);
        accepted = asAccepted;
        missing = asMissing;
        damaged = asDamaged;
        silent = false;
    }

    /** Less was right than was accepted. */
    void reduce(LateClaimLine claimed) {
        accepted = accepted.subtract(claimed.lost());
        missing = missing.add(claimed.missing());
        damaged = damaged.add(claimed.damaged());
    }

    private void become(ReceiptState next) {
        if (!state.canBecome(next)) {
            throw new Problem(ShipmentProblem.ALREADY_SETTLED, "Line " + line + " is " + state);
        }
        state = next;
    }

    GoodsLine goods() {
        return new GoodsLine(line, sku, quantity);
    }

    SettledLine settled() {
        return new SettledLine(line, sku, accepted, missing, damaged);
    }

    BigDecimal lost() {
        return missing.add(damaged);
    }

    int line() {
        return line;
    }

    String sku() {
        return sku;
    }

    BigDecimal quantity() {
        return quantity;
    }

    ReceiptState state() {
        return state;
    }

    String disputeReason() {
        return disputeReason;
    }

    BigDecimal claimedMissing() {
        return claimedMissing;
    }

    BigDecimal claimedDamaged() {
        return claimedDamaged;
    }

    BigDecimal accepted() {
        return accepted;
    }

    BigDecimal missing() {
        return missing;
    }

    BigDecimal damaged() {
        return damaged;
    }

    /** Whether nobody said anything until the deadline; null while it is open. */
    Boolean silent() {
        return silent;
    }
}
