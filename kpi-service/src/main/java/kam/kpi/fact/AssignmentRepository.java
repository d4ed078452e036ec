package kam.kpi.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kpi.fact.Assignment.AssignmentKey;

@ApplicationScoped
public class AssignmentRepository implements PanacheRepositoryBase<Assignment, AssignmentKey> {

    /** From this day on it holds in the place of all that was told before, whichever days those are of. */
    void assign(UUID customerId, LocalDate from, Answerer answerer) {
        delete("key.customerId = ?1 and key.validFrom >= ?2", customerId, from);
        update(
                "validUntil = ?2 where key.customerId = ?1 and (validUntil is null or validUntil > ?2)",
                customerId,
                from);
        persist(new Assignment(customerId, from, answerer));
    }

    /** For the customers of these facts. */
    public Answering answering(Collection<Fact> facts) {
        var customers = facts.stream().map(Fact::customerId).collect(Collectors.toSet());
        var since = new HashMap<UUID, NavigableMap<LocalDate, Answerer>>();
        for (var assignment : list("key.customerId in ?1", customers)) {
            since.computeIfAbsent(assignment.customerId(), customer -> new TreeMap<>())
                    .put(assignment.validFrom(), assignment.answerer());
        }
        return new Answering(since);
    }
}
