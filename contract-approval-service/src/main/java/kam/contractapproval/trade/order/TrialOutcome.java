package kam.contractapproval.trade.order;

/** What the office makes of a delivered trial order. */
enum TrialOutcome {
    ACCEPTED,
    REJECTED
}
