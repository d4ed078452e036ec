package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The office has accepted back what a customer returned of a delivery (退换货); the value is what the customer owes less,
 * the price at which it was sold. Replaced goods are delivered anew.
 */
public record GoodsReturned(
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
        implements GoodsEvent {
    @Override
    public UUID key() {
        return returnId;
    }
}
