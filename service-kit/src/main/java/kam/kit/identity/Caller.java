package kam.kit.identity;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kam.kit.identity.Reach.Scope;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Who is acting: a signed-in person or system, in those of its roles that the running operation names. It may do what
 * one of these roles may do by itself: a role of an office reaches the offices that the token names, and nothing where
 * it names none; two roles together reach no further than each of them. Source: requirement W2.
 */
public record Caller(String id, String name, Set<String> roles, Set<String> offices) {

    /** Keeps the known roles only. */
    public Caller {
        roles = roles.stream().filter(Role.TABLE::containsKey).collect(Collectors.toUnmodifiableSet());
        offices = Set.copyOf(offices);
    }

    public boolean has(String... anyOf) {
        return Set.of(anyOf).stream().anyMatch(roles::contains);
    }

    /** Whether one of the roles reaches all offices. */
    public boolean seesAll() {
        return roles.stream().anyMatch(role -> !Role.isOfOffice(role));
    }

    /** Whether one of the roles reaches this office; null is what belongs to none, such as the headquarters'. */
    public boolean sees(String office) {
        return !over(office).roles.isEmpty();
    }

    /** Refuses with 404, as if it were not there, what belongs to an office that this caller does not see. */
    public void mustSee(String office) {
        if (!sees(office)) {
            throw new Problem(CommonProblem.NOT_FOUND, new Wording("此编号下没有任何内容", "Nothing is stored under this id"));
        }
    }

    /** The same caller in those roles only that reach this office: for rules that ask for a role in a matter of it. */
    public Caller over(String office) {
        boolean own = office != null && offices.contains(office);
        return in(role -> own || !Role.isOfOffice(role));
    }

    /** The same caller in those roles only that read what is kept of other people. */
    public Caller overPeople() {
        return in(role -> Role.TABLE.get(role).people() != Scope.OWN);
    }

    /** The only office of someone who sees just one; null of anybody else, who has to name the office. */
    public String onlyOffice() {
        return !seesAll() && offices.size() == 1 ? offices.iterator().next() : null;
    }

    Caller in(Predicate<String> theseRoles) {
        return new Caller(id, name, roles.stream().filter(theseRoles).collect(Collectors.toSet()), offices);
    }
}
