package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to gifts. */
@Topic(Topic.VISIT)
public sealed interface GiftEvent extends DomainEvent {
    /** Approver and finance have both agreed to the gift (礼品馈赠). */
    record GiftApproved(UUID giftId, UUID customerId, String office, String accountManager, BigDecimal value)
            implements GiftEvent {
        @Override
        public UUID key() {
            return giftId;
        }
    }

    /** The gift was handed over against receipt. */
    record GiftGiven(
            UUID giftId, UUID customerId, String office, String accountManager, BigDecimal value, LocalDate givenOn)
            implements GiftEvent {
        @Override
        public UUID key() {
            return giftId;
        }
    }
}
