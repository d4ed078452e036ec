package kam.events;

import java.math.BigDecimal;
import java.util.UUID;

/** What happens to targets and scorecards. */
@Topic(Topic.KPI)
public sealed interface AssessmentEvent extends DomainEvent {
    /** What a person is to reach in a period, e.g. 2026-Q4; CNY or a count, as the indicator says. */
    record TargetSet(UUID targetId, String indicator, String person, String office, String period, BigDecimal value)
            implements AssessmentEvent {
        @Override
        public UUID key() {
            return targetId;
        }
    }

    /** A scorecard is final; the digest covers points and receipts. */
    record ScorecardPublished(
            UUID scorecardId, String person, String office, String period, BigDecimal points, String digest)
            implements AssessmentEvent {
        @Override
        public UUID key() {
            return scorecardId;
        }
    }
}
