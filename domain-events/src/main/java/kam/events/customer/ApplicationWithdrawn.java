package kam.events.customer;

import java.util.UUID;

/** The office asks to take its application back; it is back only when ContractWithdrawn says so. */
public record ApplicationWithdrawn(
        UUID applicationId, int revision, UUID customerId, String office, String accountManager, String withdrawnBy)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return applicationId;
    }
}
