package kam.kpi.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.master.KnownCustomer;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Assignment.AssignmentKey;

@ApplicationScoped
public class AssignmentRepository implements PanacheRepositoryBase<Assignment, AssignmentKey> {

    /** Each part finds its rows by an index. A customer of whom no assignment was told is whose it was told to be. */
    private static final String HELD = """
            select * from (
              select customer.* from assignment join known_customer customer on customer.id = assignment.customer_id
              where assignment.person = :person
                and (assignment.valid_until is null or assignment.valid_until > :after)
              union
              select customer.* from known_customer customer
              where customer.account_manager = :person
                and not exists (select from assignment where assignment.customer_id = customer.id)
            ) held
            where status <> 'LOST'
            order by number
            """;

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

    /**
     * The customers for which the person answers on any day after this one, by number; of those of which no assignment is
     * known, the ones that name the person. Lost ones are not among them.
     */
    @SuppressWarnings("unchecked")
    public List<KnownCustomer> answeredAfter(String person, LocalDate day, int most) {
        return getEntityManager()
                .createNativeQuery(HELD, KnownCustomer.class)
                .setParameter("person", person)
                .setParameter("after", day.plusDays(1))
                .setMaxResults(most)
                .getResultList();
    }
}
