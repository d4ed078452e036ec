package kam.events.customer;

import java.util.UUID;

/** The application has ended without a key account. */
public record ApplicationRejected(
        UUID applicationId, UUID customerId, String office, String accountManager, String reason)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return applicationId;
    }
}
