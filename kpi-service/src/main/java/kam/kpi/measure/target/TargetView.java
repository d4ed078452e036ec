package kam.kpi.measure.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;
import kam.kpi.measure.target.Target.Revision;

/** A target as clients see it, with all values it had. */
record TargetView(
        UUID id,
        String indicator,
        String period,
        String office,
        Person person,
        BigDecimal value,
        List<Revision> revisions,
        long version)
        implements Versioned {

    static TargetView of(Target target) {
        return new TargetView(
                target.id(),
                target.indicator(),
                target.period(),
                target.office(),
                Person.of(target.person()),
                target.value(),
                target.revisions(),
                target.version());
    }
}
