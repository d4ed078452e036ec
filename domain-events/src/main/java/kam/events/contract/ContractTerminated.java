package kam.events.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The contract is ended before its time: after the last day nothing more is shipped or delivered under it. */
public record ContractTerminated(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        String reason,
        LocalDate lastDay,
        String askedBy,
        String confirmedBy)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
