package kam.kit.identity;

import java.util.Set;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * Who is acting: a signed-in person or system. The office is null for people of the headquarters.
 * Source: requirement W2.
 */
public record Caller(String id, String name, Set<String> roles, String office) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether this caller sees one office only; then {@link #office} says which. */
    public boolean boundToOffice() {
        return Role.OF_AN_OFFICE.containsAll(roles);
    }

    public boolean sees(String someOffice) {
        return !boundToOffice() || someOffice.equals(office);
    }

    /** Refuses with 404, as if it were not there, what belongs to an office that this caller does not see. */
    public void mustSee(String someOffice) {
        if (!sees(someOffice)) {
            throw new Problem(CommonProblem.NOT_FOUND, "Nothing is stored under this id");
        }
    }
}
