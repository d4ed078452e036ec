package kam.kpi.assessment.scorecard;

import jakarta.annotation.Nonnull;

/** What the digest of a scorecard is taken over, as it is answered: the edition of the form, and all that it says. */
record CanonicalScorecard(int canonicalForm, @Nonnull ScorecardContent content) {}
