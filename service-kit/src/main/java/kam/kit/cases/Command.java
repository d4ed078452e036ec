package kam.kit.cases;

import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

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
            throw new Problem(
                    CaseProblem.WRONG_STATUS,
                    Wording.of("当前为{status}；此操作适用于：{from} | It is {status}; this is possible when it is {from}")
                            .with("status", Called.of(status))
                            .with(
                                    "from",
                                    Called.all(rule().from().stream()
                                            .<Wording>map(Called::of)
                                            .toList())));
        }
    }
}
