package kam.events.goods;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The office has received goods; without a dispute they count as correct after the deadline. */
public record ShipmentReceived(
        UUID shipmentId,
        UUID receiptId,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        Instant receivedAt,
        Instant deadline,
        List<GoodsLine> lines)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return shipmentId;
    }
}
