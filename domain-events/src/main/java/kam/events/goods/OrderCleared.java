package kam.events.goods;

import java.math.BigDecimal;
import java.util.UUID;

/** The order may be fulfilled: goods and credit are reserved for it. The value is at contract price, in CNY. */
public record OrderCleared(
        UUID orderId,
        int attempt,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal value)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return orderId;
    }
}
