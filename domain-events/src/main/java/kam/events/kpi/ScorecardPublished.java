package kam.events.kpi;

import java.math.BigDecimal;
import java.util.UUID;

/** A scorecard is final; the digest covers points and receipts. */
public record ScorecardPublished(
        UUID scorecardId, String person, String office, String period, BigDecimal points, String digest)
        implements KpiEvent {
    @Override
    public UUID key() {
        return scorecardId;
    }
}
