package kam.events.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The plan is approved and its budget asked for. */
public record VisitApproved(
        UUID visitId, UUID customerId, String office, String accountManager, LocalDate plannedOn, BigDecimal budget)
        implements VisitEvent {
    @Override
    public UUID key() {
        return visitId;
    }
}
