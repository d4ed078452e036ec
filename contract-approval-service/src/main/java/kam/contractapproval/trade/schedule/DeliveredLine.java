package kam.contractapproval.trade.schedule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kam.events.ShipmentEvent.GoodsLine;

/** What a delivery brought of a contract line. */
@Entity
@Table(name = "schedule_delivery")
class DeliveredLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private PaymentSchedule schedule;

    private UUID deliveryId;
    private int line;
    private BigDecimal quantity;

    DeliveredLine() {}

    DeliveredLine(PaymentSchedule schedule, UUID deliveryId, GoodsLine goods) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.schedule = schedule;
        this.deliveryId = deliveryId;
        this.line = goods.line();
        this.quantity = goods.quantity();
    }

    boolean isOf(UUID delivery) {
        return deliveryId.equals(delivery);
    }

    int line() {
        return line;
    }

    BigDecimal quantity() {
        return quantity;
    }
}
