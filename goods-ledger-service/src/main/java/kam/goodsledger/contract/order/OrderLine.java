package kam.goodsledger.contract.order;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.contract.contract.ContractLine;

/**
 * So much of a contract line on order, in the line's unit; {@code open} is what is cleared and not dispatched, and
 * {@code reserved} the credit for it in CNY.
 */
@Entity
@Table(name = "customer_order_line")
class OrderLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Order order;

    private int line;
    private BigDecimal quantity;
    private BigDecimal dispatched = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;
    private BigDecimal reserved = BigDecimal.ZERO;

    OrderLine() {}

    OrderLine(Order order, int line, BigDecimal quantity) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.order = order;
        this.line = line;
        this.quantity = quantity;
    }

    void clear(ContractLine agreed) {
        open = wanted();
        reserved = agreed.contractValue(open);
    }

    void free() {
        open = BigDecimal.ZERO;
        reserved = BigDecimal.ZERO;
    }

    /** Takes so much of what is open; returns the credit that this frees, so that rounding loses no fen. */
    BigDecimal take(BigDecimal taken, ContractLine agreed) {
        open = open.subtract(taken);
        dispatched = dispatched.add(taken);
        var kept = agreed.contractValue(open).min(reserved);
        var freed = reserved.subtract(kept);
        reserved = kept;
        return freed;
    }

    /** So much of what was dispatched has come back. */
    void returned(BigDecimal taken) {
        dispatched = dispatched.subtract(taken);
    }

    void giveBack(BigDecimal taken, BigDecimal freed) {
        open = open.add(taken);
        reserved = reserved.add(freed);
    }

    int line() {
        return line;
    }

    /** What was ordered and not dispatched. */
    BigDecimal wanted() {
        return quantity.subtract(dispatched);
    }

    BigDecimal open() {
        return open;
    }

    BigDecimal reserved() {
        return reserved;
    }
}
