package kam.kit.identity;

/**
 * How far a role reaches among what belongs to offices, and among what is kept of people: targets, scorecards. Which
 * role reaches how far stands in {@link Role#TABLE}.
 */
public record Reach(Scope things, Scope people) {
    public enum Scope {
        /** What is kept of the person. */
        OWN,
        /** What belongs to the offices that the token names; nothing, where it names none. */
        OFFICES,
        ALL
    }
}
