package kam.kpi.assessment.scorecard;

/** Where a scorecard stands (考核表状态). */
enum ScorecardStatus {
    /** Computed, and nothing follows from it yet. */
    COMPUTED,
    /** Final. */
    PUBLISHED;

    boolean canBecome(ScorecardStatus next) {
        return switch (this) {
            case COMPUTED -> next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }
}
