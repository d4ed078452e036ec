package kam.events.goods;

import java.math.BigDecimal;
import java.util.UUID;

/** What a contract line still owes its customer (欠货), told when it changes: not yet shipped, and held by the office. */
public record GoodsOwed(
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        int line,
        String sku,
        BigDecimal notShipped,
        BigDecimal heldByOffice)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
