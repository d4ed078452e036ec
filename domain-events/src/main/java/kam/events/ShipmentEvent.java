package kam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to shipments of the OEM to an office. */
@Topic(Topic.GOODS)
public sealed interface ShipmentEvent extends DomainEvent {
    /** The OEM says that it has sent these goods to the office for this key account. */
    record ShipmentNotified(
            UUID shipmentId,
            String noticeNumber,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate expectedOn,
            List<GoodsLine> lines)
            implements ShipmentEvent {
        @Override
        public UUID key() {
            return shipmentId;
        }
    }

    /** So much of a product under a contract line; the quantity is in the unit of that line. */
    record GoodsLine(int line, String sku, BigDecimal quantity) {}

    /** The office has received goods; without a dispute they count as correct after the deadline. */
    record ShipmentReceived(
            UUID shipmentId,
            UUID receiptId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            Instant receivedAt,
            Instant deadline,
            List<GoodsLine> lines)
            implements ShipmentEvent {
        @Override
        public UUID key() {
            return shipmentId;
        }
    }

    /** The goods count as correct and are booked to the office payable (办事处货款) at settlement price. */
    record ShipmentAccepted(
            UUID shipmentId,
            UUID receiptId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            boolean silent,
            BigDecimal settlementValue,
            List<SettledLine> lines)
            implements ShipmentEvent {
        @Override
        public UUID key() {
            return shipmentId;
        }
    }

    /** A line as its acceptance settled it: accepted + missing (短少) + damaged (损坏) = shipped. */
    record SettledLine(int line, String sku, BigDecimal accepted, BigDecimal missing, BigDecimal damaged) {}

    /** The office objects within the deadline; the clock stands still. */
    record ShipmentDisputed(
            UUID shipmentId,
            UUID receiptId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            String reason)
            implements ShipmentEvent {
        @Override
        public UUID key() {
            return shipmentId;
        }
    }

    /** Both sides have settled what was right, short or damaged. */
    record DisputeResolved(
            UUID shipmentId,
            UUID receiptId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            List<SettledLine> lines)
            implements ShipmentEvent {
        @Override
        public UUID key() {
            return shipmentId;
        }
    }
}
