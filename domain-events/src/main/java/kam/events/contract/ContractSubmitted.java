package kam.events.contract;

import java.math.BigDecimal;
import java.util.UUID;

/** A contract asks for approval on the route of this tier; the digest is that of the content. */
public record ContractSubmitted(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        UUID applicationId,
        int revision,
        BigDecimal amount,
        int tier,
        int policyVersion,
        String digest)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
