package kam.events.goods;

import java.util.List;
import java.util.UUID;

/** Both sides have settled what was right, short or damaged. */
public record DisputeResolved(
        UUID shipmentId,
        UUID receiptId,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        List<SettledLine> lines)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return shipmentId;
    }
}
