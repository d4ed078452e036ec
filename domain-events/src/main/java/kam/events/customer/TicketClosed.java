package kam.events.customer;

import java.time.Instant;
import java.util.UUID;

/** What a customer asked is solved, followed up and closed; how often the customer was not content before is counted. */
public record TicketClosed(
        UUID ticketId,
        String kind,
        UUID customerId,
        String office,
        String accountManager,
        Instant openedAt,
        Instant respondedAt,
        Instant solvedAt,
        Instant closedAt,
        int reopened)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return ticketId;
    }
}
