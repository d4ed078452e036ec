package kam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What waits for people, in whatever service it is: everybody's desk is drawn from it. */
@Topic(Topic.WORK)
public sealed interface WorkEvent extends DomainEvent {
    /** The thing that the work is about. */
    UUID subjectId();

    @Override
    default UUID key() {
        return subjectId();
    }

    /**
     * A decision (kind DECISION) or something else to be done (TASK) is awaited of anybody in these roles, or of these
     * people, but not of those who are barred; the same work again replaces all that was said of it. The subject is
     * found by its id in that collection of that service. The code is the operation that does it, amounts are in CNY,
     * the digest is that of the content as it is.
     */
    record WorkAwaited(
            UUID workId,
            String kind,
            String code,
            String service,
            String collection,
            UUID subjectId,
            String number,
            UUID customerId,
            String office,
            List<String> roles,
            List<String> people,
            List<String> barred,
            String startedBy,
            Instant since,
            LocalDate dueOn,
            BigDecimal amount,
            String digest)
            implements WorkEvent {}

    /** It waits no longer: outcome DONE, or CANCELLED for what is not needed any more; by whom, and whether in time. */
    record WorkEnded(UUID workId, String outcome, UUID subjectId, String by, Instant at, boolean inTime)
            implements WorkEvent {}
}
