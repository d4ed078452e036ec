package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to visits. */
@Topic(Topic.VISIT)
public sealed interface VisitEvent extends DomainEvent {
    /** The plan is approved and its budget asked for. */
    record VisitApproved(
            UUID visitId, UUID customerId, String office, String accountManager, LocalDate plannedOn, BigDecimal budget)
            implements VisitEvent {
        @Override
        public UUID key() {
            return visitId;
        }
    }

    /** The visit has taken place and its report is in. */
    record VisitReported(
            UUID visitId,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate plannedOn,
            LocalDate visitedOn)
            implements VisitEvent {
        @Override
        public UUID key() {
            return visitId;
        }
    }
}
