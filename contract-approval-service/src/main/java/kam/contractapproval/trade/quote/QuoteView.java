package kam.contractapproval.trade.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.trade.quote.Quote.QuoteStatus;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A quote with its rounds as our own people see it; valid until the day of its latest round. */
record QuoteView(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        Person accountManager,
        String subject,
        UUID positioningId,
        String positioning,
        QuoteStatus status,
        LocalDate validUntil,
        List<RoundView> rounds,
        Integer acceptedRound,
        UUID contractId,
        String floorReason,
        String lostReason,
        Person openedBy,
        Instant openedAt,
        Person closedBy,
        Instant closedAt,
        long version)
        implements Versioned {}
