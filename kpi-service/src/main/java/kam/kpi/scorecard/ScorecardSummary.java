package kam.kpi.scorecard;

import java.time.Instant;
import java.util.UUID;

/** A scorecard in a list: without its lines. */
record ScorecardSummary(
        UUID id,
        String person,
        String office,
        String period,
        ScorecardStatus status,
        String scheme,
        int points,
        int outOf,
        String digest,
        UUID recomputationOf,
        String computedBy,
        Instant computedAt,
        String publishedBy,
        Instant publishedAt,
        long version) {}
