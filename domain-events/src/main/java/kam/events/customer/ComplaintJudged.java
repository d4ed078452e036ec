package kam.events.customer;

import java.time.LocalDate;
import java.util.UUID;

/** A complaint (投诉) was judged valid or not, not by the person complained about. */
public record ComplaintJudged(
        UUID ticketId,
        UUID customerId,
        String office,
        String accountManager,
        String complainedOf,
        boolean valid,
        LocalDate judgedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return ticketId;
    }
}
