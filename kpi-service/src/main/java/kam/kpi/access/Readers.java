package kam.kpi.access;

import java.util.Set;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.persistence.Filter;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * Who may read what is kept of a person: people read their own, an office manager reads the office, the director of
 * the department, those above and the auditor read all. What one may not read answers 404. Source: requirement K3.
 */
public final class Readers {
    private static final Set<String> OF_THEIR_OWN = Set.of(Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST);

    private Readers() {}

    /** The conditions of a list over the attributes {@code office} and {@code person}. */
    public static Filter filter(Caller caller) {
        var own = OF_THEIR_OWN.containsAll(caller.roles()) ? caller.id() : null;
        return Filter.visibleTo(caller).where("person = :self", "self", own);
    }

    public static void mustRead(Caller caller, String office, String person) {
        if (OF_THEIR_OWN.containsAll(caller.roles()) && !caller.id().equals(person)
                || !caller.sees(office == null ? "" : office)) {
            throw new Problem(CommonProblem.NOT_FOUND, "Nothing is stored under this id");
        }
    }
}
