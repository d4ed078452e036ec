package kam.contractapproval.trade.invoice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.events.DeliveryEvent.GoodsDelivered;

/** A delivery that a customer has signed for, as the goods ledger told; its value in CNY at contract price. */
@Entity
@Table(name = "known_delivery")
class KnownDelivery {
    @Id
    private UUID id;

    private UUID contractId;
    private BigDecimal value;
    private LocalDate signedOn;

    KnownDelivery() {}

    KnownDelivery(GoodsDelivered event) {
        this.id = event.deliveryId();
        this.contractId = event.contractId();
        this.value = event.value();
        this.signedOn = event.signedOn();
    }

    boolean isOf(UUID contract) {
        return contractId.equals(contract);
    }

    BigDecimal value() {
        return value;
    }
}
