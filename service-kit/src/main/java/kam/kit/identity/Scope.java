package kam.kit.identity;

/** How far a role reaches. Which role reaches how far stands in {@link Role#TABLE}. */
enum Scope {
    /** What is kept of the person. */
    OWN,
    /** What belongs to the offices that the token names; nothing, where it names none. */
    OFFICES,
    ALL
}
