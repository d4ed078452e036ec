package kam.events.contract;

import java.util.UUID;

/** The order is no longer wanted: what is reserved for it is free again. It goes by its contract's key, as OrderPlaced. */
public record OrderCancelled(
        UUID orderId,
        String number,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        String reason)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
