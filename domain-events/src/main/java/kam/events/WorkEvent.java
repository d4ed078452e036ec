package kam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What waits for people, in whatever service it is: everybody's desk is drawn from it. */
@Topic(Topic.WORK)
public sealed interface WorkEvent extends DomainEvent {
    /** What the work is about. */
    Subject subject();

    @Override
    default UUID key() {
        return subject().id();
    }

    /** A decision, or something else to be done. */
    enum Kind {
        DECISION,
        TASK
    }

    /** Done, or not needed any more. */
    enum Outcome {
        DONE,
        CANCELLED
    }

    /** The thing that waits: the service it is in, the collection it is found in, its id and number. */
    record Subject(String service, String collection, UUID id, String number) {}

    /**
     * A decision or a task is awaited from anybody in these roles, or from these people, but not from those who are
     * barred; the same work again replaces all that was said of it. The code is the operation that does it, amounts
     * are in CNY, the digest is that of the content as it is.
     */
    record WorkAwaited(
            UUID workId,
            Kind kind,
            String code,
            Subject subject,
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

    /** It waits no longer; by whom, and whether that was in time. */
    record WorkEnded(UUID workId, Outcome outcome, Subject subject, String by, Instant at, boolean inTime)
            implements WorkEvent {}
}
