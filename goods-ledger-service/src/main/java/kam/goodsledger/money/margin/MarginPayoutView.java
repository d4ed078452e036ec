package kam.goodsledger.money.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.money.margin.MarginPayout.PayoutManner;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.trail.TrailLine;
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
        List<TrailLine> steps,
        long version)
        implements Versioned {

    static MarginPayoutView of(MarginPayout payout) {
        var request = payout.request();
        return new MarginPayoutView(
                payout.id(),
                request.number(),
                payout.office(),
                request.amount(),
                payout.manner(),
                request.reason(),
                request.status(),
                payout.contentDigest(),
                request.steps(),
                payout.version());
    }
}
