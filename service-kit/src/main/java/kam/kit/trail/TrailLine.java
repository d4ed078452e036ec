package kam.kit.trail;

import jakarta.annotation.Nonnull;
import java.time.Instant;
import kam.kit.people.Person;

/** One line of the trail (经办记录): the status reached or what else was done; for whom, where it was under a deed. */
public record TrailLine(
        @Nonnull String status,
        @Nonnull Person by,
        Person onBehalfOf,
        @Nonnull Instant at,
        String remark) {
    static TrailLine of(Step step) {
        return new TrailLine(
                step.status(), Person.of(step.by()), Person.of(step.onBehalfOf()), step.at(), step.remark());
    }
}
