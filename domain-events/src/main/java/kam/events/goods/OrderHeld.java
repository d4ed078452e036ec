package kam.events.goods;

import java.util.List;
import java.util.UUID;

/**
 * The order may not be fulfilled for now, and nothing is reserved for it. Reasons:
 * LINE_NOT_IN_CONTRACT, QUANTITY, TERM, CREDIT, CREDIT_LIMIT_NOT_KNOWN, VALUE, or EXPIRED for one that was cleared and
 * not delivered in time.
 */
public record OrderHeld(
        UUID orderId,
        int attempt,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        List<String> reasons)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return orderId;
    }
}
