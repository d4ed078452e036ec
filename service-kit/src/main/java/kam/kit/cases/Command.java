package kam.kit.cases;

import kam.kit.problem.Problem;

/** Something that may be done with a case. Each aggregate has one enum of them, which its refusals and actions come from. */
public interface Command {
    String name();

    Rule rule();

    default boolean fits(Enum<?> status) {
        return rule().from().contains(status);
    }

    /** Refuses with 409 what cannot be done in this status. */
    default void mustFit(Enum<?> status) {
        if (!fits(status)) {
            throw new Problem(CaseProblem.WRONG_STATUS, "It is " + status + "; this is possible in " + rule().from());
        }
    }
}
