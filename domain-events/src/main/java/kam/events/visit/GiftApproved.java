package kam.events.visit;

import java.math.BigDecimal;
import java.util.UUID;

/** Approver and finance have both agreed to the gift (礼品馈赠). */
public record GiftApproved(UUID giftId, UUID customerId, String office, String accountManager, BigDecimal value)
        implements VisitEvent {
    @Override
    public UUID key() {
        return giftId;
    }
}
