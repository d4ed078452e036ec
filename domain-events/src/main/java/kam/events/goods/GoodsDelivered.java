package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The customer has signed for these goods; the value is at contract price. */
public record GoodsDelivered(
        UUID deliveryId,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        List<GoodsLine> lines,
        BigDecimal value,
        LocalDate signedOn)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return deliveryId;
    }
}
