package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to visits. */
@Topic(Topic.VISIT)
public sealed interface VisitEvent extends DomainEvent {
    /** The plan is approved and its budget asked for; its owner is who planned it. */
    record VisitApproved(
            UUID visitId,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate plannedOn,
            BigDecimal budget,
            String number,
            String owner)
            implements VisitEvent {
        @Override
        public UUID key() {
            return visitId;
        }
    }

    /** The visit has taken place and its report is in; its owner is who planned it. */
    record VisitReported(
            UUID visitId,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate plannedOn,
            LocalDate visitedOn,
            String number,
            String owner,
            LocalDate reportedOn)
            implements VisitEvent {
        @Override
        public UUID key() {
            return visitId;
        }
    }
}
