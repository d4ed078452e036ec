package kam.events.goods;

import java.util.UUID;

/** The office objects within the deadline; the clock stands still. */
public record ShipmentDisputed(
        UUID shipmentId,
        UUID receiptId,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        String reason)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return shipmentId;
    }
}
