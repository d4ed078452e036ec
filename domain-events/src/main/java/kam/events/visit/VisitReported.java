package kam.events.visit;

import java.time.LocalDate;
import java.util.UUID;

/** The visit has taken place and its report is in. */
public record VisitReported(
        UUID visitId, UUID customerId, String office, String accountManager, LocalDate plannedOn, LocalDate visitedOn)
        implements VisitEvent {
    @Override
    public UUID key() {
        return visitId;
    }
}
