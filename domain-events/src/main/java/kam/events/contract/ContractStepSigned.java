package kam.events.contract;

import java.util.UUID;

/** One step of the route was decided by this person, in his own name or for a principal under a deed. */
public record ContractStepSigned(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        int revision,
        String step,
        String decidedBy,
        String onBehalfOf,
        UUID delegationId,
        String digest)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
