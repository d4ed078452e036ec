package kam.events.customer;

import java.time.Instant;
import java.util.UUID;

/** A call or message of a customer was taken by the service desk (大客户中心); the product is named in a crisis (CRISIS). */
public record TicketOpened(
        UUID ticketId,
        String number,
        String kind,
        UUID customerId,
        String office,
        String accountManager,
        String product,
        Instant openedAt)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return ticketId;
    }
}
