package kam.goodsledger.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.request.RequestStatus;
import kam.kit.trail.Step;
import kam.kit.web.Versioned;

/** A margin payout as clients see it, in CNY, and who asked for and decided it. */
record MarginPayoutView(
        UUID id,
        String number,
        String office,
        BigDecimal amount,
        PayoutManner manner,
        String reason,
        RequestStatus status,
        String contentDigest,
        List<Step> steps,
        long version)
        implements Versioned {

    static MarginPayoutView of(MarginPayout payout) {
        return new MarginPayoutView(
                payout.id(),
                payout.number(),
                payout.office(),
                payout.amount(),
                payout.manner(),
                payout.reason(),
                payout.status(),
                payout.contentDigest(),
                payout.steps(),
                payout.version());
    }
}
