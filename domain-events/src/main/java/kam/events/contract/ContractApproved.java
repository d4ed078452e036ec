package kam.events.contract;

import java.math.BigDecimal;
import java.util.UUID;

/** The whole route has been signed; filed (备案) under this number. */
public record ContractApproved(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        UUID applicationId,
        int revision,
        BigDecimal amount,
        int tier,
        String filingNumber,
        String digest)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
