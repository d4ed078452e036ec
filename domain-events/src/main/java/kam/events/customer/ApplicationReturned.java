package kam.events.customer;

import java.util.UUID;

/** The dossier is back at the office, to be revised. */
public record ApplicationReturned(
        UUID applicationId, int revision, UUID customerId, String office, String accountManager, String reason)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return applicationId;
    }
}
