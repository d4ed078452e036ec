package kam.kit.cases;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kam.kit.cases.Decision.Verdict;
import kam.kit.label.Called;
import kam.kit.problem.Wording;

/**
 * When a command is possible: by which operation of the API, in which statuses; and of a decision, by which roles it is
 * made, with which verdicts, and who has brought the case to which statuses and so must not make it.
 */
public record Rule(
        String operation, Set<Enum<?>> from, Set<String> deciders, Set<Verdict> verdicts, Set<Enum<?>> notBy) {

    /** @param operation its id in the OpenAPI document */
    public static Rule of(String operation, Enum<?>... from) {
        return new Rule(operation, new LinkedHashSet<>(List.of(from)), Set.of(), Set.of(), Set.of());
    }

    /** A decision of these roles, or of whoever acts for one of them under a deed: to approve, to hand back, to reject. */
    public Rule decidedBy(String... roles) {
        return new Rule(operation, from, Set.of(roles), EnumSet.allOf(Verdict.class), notBy);
    }

    /** Of the verdicts, these only. */
    public Rule to(Verdict first, Verdict... others) {
        return new Rule(operation, from, deciders, EnumSet.of(first, others), notBy);
    }

    /** Nobody decides on their own: not whoever brought the case to one of these statuses. */
    public Rule notByWhoBroughtItTo(Enum<?>... statuses) {
        return new Rule(operation, from, deciders, verdicts, Set.of(statuses));
    }

    Wording decidersCalled() {
        return Called.all(deciders.stream().sorted().map(Called::role).toList());
    }

    Wording verdictsCalled() {
        return Called.all(verdicts.stream().map(Called::of).toList());
    }

    boolean isDecision() {
        return !deciders.isEmpty();
    }
}
