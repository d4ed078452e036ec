package kam.kpi.assessment.scheme;

/** Where a line of a scheme comes from. */
public enum Origin {
    /** The regulation says so. */
    SOURCE,
    /** The regulation is silent or lost there: our proposal. */
    OURS
}
