package kam.events.customer;

import java.time.LocalDate;
import java.util.UUID;

/** The development of a customer has ended: WON as its designated supplier (赢得指定), or LOST. */
public record OpportunityClosed(
        UUID opportunityId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        String stage,
        String outcome,
        String reason,
        LocalDate closedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return opportunityId;
    }
}
