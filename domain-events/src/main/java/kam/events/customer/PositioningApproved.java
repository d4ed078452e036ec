package kam.events.customer;

import java.util.List;
import java.util.UUID;

/** What a key account is offered, and by which price policy (产品定位), is approved: quotes may refer to it. */
public record PositioningApproved(
        UUID positioningId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        String pricingPolicy,
        List<PositionedItem> items)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return positioningId;
    }
}
