package kam.events.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The gift was handed over against receipt. */
public record GiftGiven(
        UUID giftId, UUID customerId, String office, String accountManager, BigDecimal value, LocalDate givenOn)
        implements VisitEvent {
    @Override
    public UUID key() {
        return giftId;
    }
}
