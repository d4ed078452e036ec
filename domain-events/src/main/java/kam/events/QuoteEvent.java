package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What comes of negotiations (报价与议价). */
@Topic(Topic.CONTRACT)
public sealed interface QuoteEvent extends DomainEvent {
    /**
     * A negotiation came to an end: ACCEPTED, LOST, or EXPIRED when its latest offer ran out, after which a new round may
     * open it again. The first offer is ours, the final amount that of the latest round, the floor that of the latest
     * round at the prices when it was offered.
     */
    record QuoteConcluded(
            UUID quoteId,
            UUID customerId,
            String office,
            String accountManager,
            String outcome,
            int rounds,
            BigDecimal firstOffer,
            BigDecimal finalAmount,
            BigDecimal floorAmount,
            LocalDate concludedOn,
            String reason)
            implements QuoteEvent {
        @Override
        public UUID key() {
            return quoteId;
        }
    }
}
