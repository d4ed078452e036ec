package kam.events.contract;

import java.util.UUID;

/** An approver wants it revised: earlier signatures are void. */
public record ContractReturned(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        UUID applicationId,
        int revision,
        String returnedBy,
        String reason)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
