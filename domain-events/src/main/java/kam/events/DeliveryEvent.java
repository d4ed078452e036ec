package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.ShipmentEvent.GoodsLine;

/** What happens between an order and the goods at the customer: cleared or held, delivered, owed, returned. */
@Topic(Topic.GOODS)
public sealed interface DeliveryEvent extends DomainEvent {
    /** The order may be fulfilled: goods and credit are reserved for it. The value is at contract price, in CNY. */
    record OrderCleared(
            UUID orderId,
            int attempt,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal value)
            implements DeliveryEvent {
        @Override
        public UUID key() {
            return orderId;
        }
    }

    /**
     * The order may not be fulfilled for now, and nothing is reserved for it. Reasons:
     * LINE_NOT_IN_CONTRACT, QUANTITY, TERM, CREDIT, CREDIT_LIMIT_NOT_KNOWN, VALUE, or EXPIRED for one that was cleared and
     * not delivered in time.
     */
    record OrderHeld(
            UUID orderId,
            int attempt,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            List<String> reasons)
            implements DeliveryEvent {
        @Override
        public UUID key() {
            return orderId;
        }
    }

    /** The customer has signed for these goods; the value is at contract price. */
    record GoodsDelivered(
            UUID deliveryId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            List<GoodsLine> lines,
            BigDecimal value,
            LocalDate signedOn)
            implements DeliveryEvent {
        @Override
        public UUID key() {
            return deliveryId;
        }
    }

    /** What a contract line still owes its customer (欠货), told when it changes: not yet shipped, and held by the office. */
    record GoodsOwed(
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            int line,
            String sku,
            BigDecimal notShipped,
            BigDecimal heldByOffice)
            implements DeliveryEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /**
     * The office has accepted back what a customer returned of a delivery (退换货); the value is what the customer owes less,
     * the price at which it was sold. Replaced goods are delivered anew.
     */
    record GoodsReturned(
            UUID returnId,
            UUID deliveryId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            String ticketNumber,
            boolean replaced,
            List<GoodsLine> lines,
            BigDecimal value,
            LocalDate receivedOn)
            implements DeliveryEvent {
        @Override
        public UUID key() {
            return returnId;
        }
    }
}
