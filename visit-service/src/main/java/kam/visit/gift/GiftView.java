package kam.visit.gift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.trail.Step;
import kam.kit.web.Versioned;

/** A gift application as clients see it; {@code given} is absent until the gift is handed over. */
record GiftView(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        String accountManager,
        GiftStatus status,
        GiftDetails details,
        String contentDigest,
        Given given,
        List<Step> steps,
        long version)
        implements Versioned {

    /** When it was handed over, what it really cost in CNY, and which document is the receipt. */
    record Given(LocalDate givenOn, BigDecimal value, UUID receiptDocumentId) {}
}
