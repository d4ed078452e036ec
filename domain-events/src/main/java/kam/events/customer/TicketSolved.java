package kam.events.customer;

import java.time.Instant;
import java.util.UUID;

/** The service desk, the account manager or a department has solved what a customer asked; it may be opened again. */
public record TicketSolved(
        UUID ticketId,
        String kind,
        UUID customerId,
        String office,
        String accountManager,
        Instant openedAt,
        Instant respondedAt,
        Instant solvedAt)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return ticketId;
    }
}
