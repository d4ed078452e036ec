package kam.kit.identity;

/** How far a role reaches among what belongs to offices, and among what is kept of people: targets, scorecards. */
record Reach(Scope things, Scope people) {}
