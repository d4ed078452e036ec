package kam.events.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Nobody has decided a step in time: told at every reminder, {@code reminders} of them so far, and when it is
 * escalated, from when on {@code escalatedTo} names the superior role that may decide it too.
 */
public record ApprovalOverdue(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        int revision,
        String step,
        String role,
        Instant openedAt,
        int reminders,
        String escalatedTo)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
