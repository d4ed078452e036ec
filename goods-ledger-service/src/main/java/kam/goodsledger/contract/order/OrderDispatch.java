package kam.goodsledger.contract.order;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** What a delivery has taken from a line of an order, and the credit in CNY that this freed. */
@Entity
@Table(name = "order_dispatch")
class OrderDispatch {
    @Id
    private UUID id;

    private UUID deliveryId;
    private UUID orderId;
    private int line;
    private BigDecimal quantity;
    private BigDecimal amount;

    OrderDispatch() {}

    OrderDispatch(UUID deliveryId, UUID orderId, int line, BigDecimal quantity, BigDecimal amount) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.deliveryId = deliveryId;
        this.orderId = orderId;
        this.line = line;
        this.quantity = quantity;
        this.amount = amount;
    }

    UUID orderId() {
        return orderId;
    }

    int line() {
        return line;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal amount() {
        return amount;
    }
}
