package kam.kpi.assessment.scorecard;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A scorecard as clients see it: every line with its receipt; in lists without the lines. */
record ScorecardView(
        UUID id,
        Person person,
        String office,
        String period,
        ScorecardStatus status,
        String scheme,
        int points,
        int outOf,
        String digest,
        UUID recomputationOf,
        Person computedBy,
        Instant computedAt,
        Person publishedBy,
        Instant publishedAt,
        @Nullable List<ScorecardContent.ScorecardLine> lines,
        long version)
        implements Versioned {

    static ScorecardView of(Scorecard scorecard) {
        return scorecard.view(scorecard.content().lines());
    }

    static ScorecardView inList(Scorecard scorecard) {
        return scorecard.view(null);
    }
}
