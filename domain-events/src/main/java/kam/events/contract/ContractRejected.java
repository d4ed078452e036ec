package kam.events.contract;

import java.util.UUID;

/** An approver has ended the matter. */
public record ContractRejected(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        UUID applicationId,
        int revision,
        String rejectedBy,
        String reason)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
