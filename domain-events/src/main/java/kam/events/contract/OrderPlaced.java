package kam.events.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An order (订单) asks to be cleared, for the first time or, after it was held, again. It goes by its contract's key, so
 * that it comes after what made the contract effective.
 */
public record OrderPlaced(
        UUID orderId,
        String number,
        int attempt,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        boolean trial,
        LocalDate wishedOn,
        List<OrderLine> lines)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
