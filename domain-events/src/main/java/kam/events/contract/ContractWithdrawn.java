package kam.events.contract;

import java.util.UUID;

/** The submitter has taken it back before the route ended. */
public record ContractWithdrawn(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        UUID applicationId,
        int revision)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
