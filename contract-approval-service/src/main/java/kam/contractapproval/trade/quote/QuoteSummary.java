package kam.contractapproval.trade.quote;

import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.trade.quote.Quote.QuoteStatus;
import kam.kit.people.Person;

/** A quote in a list. */
record QuoteSummary(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        Person accountManager,
        String subject,
        QuoteStatus status,
        LocalDate validUntil,
        UUID contractId) {}
