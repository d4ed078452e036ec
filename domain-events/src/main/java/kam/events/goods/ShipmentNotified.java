package kam.events.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The OEM says that it has sent these goods to the office for this key account. */
public record ShipmentNotified(
        UUID shipmentId,
        String noticeNumber,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        LocalDate expectedOn,
        List<GoodsLine> lines)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return shipmentId;
    }
}
