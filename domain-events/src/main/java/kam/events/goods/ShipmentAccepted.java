package kam.events.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The goods count as correct and are booked to the office payable (办事处货款) at settlement price. */
public record ShipmentAccepted(
        UUID shipmentId,
        UUID receiptId,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        boolean silent,
        BigDecimal settlementValue,
        List<SettledLine> lines)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return shipmentId;
    }
}
