package kam.contractapproval.reports.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads routes of contracts, not of amendments, whose tier depends on what they amend, as rows, never as roots: a hundred thousand of them pass in a second or two. */
@ApplicationScoped
class PastRoutes {
    private static final int ROWS_AT_A_TIME = 2_000;
    private static final String IN_THEIR_ORDER = """
            select r.contract_id, c.number, c.customer_id, r.office, r.submitted_at, r.policy_version, r.tier,
                r.amount - r.added_up as own_amount,
                r.under_floor or cardinality(r.lines_not_listed) > 0 as under_floor,
                r.revision = c.revision and c.status not in ('DRAFT', 'REJECTED') as counts
            from route r join contract c on c.id = r.contract_id
            where r.submitted_at >= :from and r.submitted_at < :until and c.amends is null
            order by c.customer_id, r.submitted_at, r.id
            """;

    private final EntityManager entities;

    PastRoutes(EntityManager entities) {
        this.entities = entities;
    }

    /** Customer by customer, each one's in the order of their submission. */
    void each(Instant from, Instant until, Consumer<PastRoute> reader) {
        try (var rows = query().setParameter("from", from)
                .setParameter("until", until)
                .setFetchSize(ROWS_AT_A_TIME)
                .getResultStream()) {
            rows.map(PastRoutes::route).forEach(reader);
        }
    }

    private NativeQuery<Object[]> query() {
        return entities.unwrap(Session.class)
                .createNativeQuery(IN_THEIR_ORDER, Object[].class)
                .addScalar("contract_id", UUID.class)
                .addScalar("number", String.class)
                .addScalar("customer_id", UUID.class)
                .addScalar("office", String.class)
                .addScalar("submitted_at", Instant.class)
                .addScalar("policy_version", Integer.class)
                .addScalar("tier", Integer.class)
                .addScalar("own_amount", BigDecimal.class)
                .addScalar("under_floor", Boolean.class)
                .addScalar("counts", Boolean.class);
    }

    private static PastRoute route(Object[] row) {
        return new PastRoute(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (Instant) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (BigDecimal) row[7],
                (Boolean) row[8],
                (Boolean) row[9]);
    }
}
