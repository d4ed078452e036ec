package kam.events.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The term of the contract ends soon: told once, and again only if the term is changed. */
public record ContractExpiring(
        UUID contractId, String number, UUID customerId, String office, String accountManager, LocalDate validUntil)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
