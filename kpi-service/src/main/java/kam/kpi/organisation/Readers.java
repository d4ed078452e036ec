package kam.kpi.organisation;

import java.util.HashMap;
import kam.kit.identity.Caller;
import kam.kit.persistence.Filter;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * Who may read what is kept of a person: people read their own, an office manager reads the office, the director of
 * the department, those above and the auditor read all. What one may not read answers 404. Source: requirement K3.
 */
public final class Readers {
    private Readers() {}

    /** The conditions of a list over the attributes {@code office} and {@code person}. */
    public static Filter filter(Caller caller) {
        var others = caller.overPeople();
        if (others.seesAll()) {
            return new Filter();
        }
        var ofOthers = Filter.visibleTo(others);
        var own = Filter.visibleTo(caller).where("person = :self", "self", caller.id());
        var values = new HashMap<>(ofOthers.values());
        values.putAll(own.values());
        return new Filter().where("(" + ofOthers.hql() + " or " + own.hql() + ")", values);
    }

    /** An office that is null is the headquarters'. */
    public static void mustRead(Caller caller, String office, String person) {
        boolean own = caller.id().equals(person) && caller.sees(office);
        if (!own && !caller.overPeople().sees(office)) {
            throw new Problem(CommonProblem.NOT_FOUND, "Nothing is stored under this id");
        }
    }
}
