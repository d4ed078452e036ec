package kam.kpi.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A scorecard as clients see it: every line with its receipt. */
record ScorecardView(@JsonUnwrapped ScorecardSummary summary, List<ScorecardContent.Line> lines) implements Versioned {
    static ScorecardView of(Scorecard scorecard) {
        return new ScorecardView(scorecard.summary(), scorecard.content().lines());
    }

    @Override
    public UUID id() {
        return summary.id();
    }

    @Override
    public long version() {
        return summary.version();
    }
}
