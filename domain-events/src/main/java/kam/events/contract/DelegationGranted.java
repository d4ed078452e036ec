package kam.events.contract;

import java.time.LocalDate;
import java.util.UUID;

/** A deed lets the delegate act for the principal within its scope and dates. */
public record DelegationGranted(
        UUID delegationId,
        String principal,
        String delegate,
        String scope,
        LocalDate validFrom,
        LocalDate validUntil,
        String deedSha256)
        implements ContractEvent {
    @Override
    public UUID key() {
        return delegationId;
    }
}
