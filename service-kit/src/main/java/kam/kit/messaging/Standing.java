package kam.kit.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What waits in the database on its way out and in, and who sends it.
 *
 * @param backlog events in the outbox, counted up to {@link #COUNTED}
 * @param first position of the event that is to be sent next, null where none is
 * @param unsent events that can never be sent as they are
 * @param parked events that could not be handled, counted up to {@link #COUNTED}
 * @param parkedSince when the oldest of them was parked, null where none is
 * @param relayedBy the instance that relays, null where none does
 * @param outlived events that outlived their cause and are not settled
 */
record Standing(
        long backlog, Long first, long unsent, long parked, Instant parkedSince, String relayedBy, long outlived) {
    static final int COUNTED = 100_000;

    static final Standing UNKNOWN = new Standing(0, null, 0, 0, null, null, 0);

    /** Cheap however much waits. */
    static String query(RelayLock lock) {
        return """
                select (select count(*) from (select 1 from outbox limit %1$d) few) as backlog,
                  (select o.id from outbox o where not exists
                    (select 1 from outbox p where p.key = o.key and p.parked_because is not null)
                    order by o.id limit 1) as first,
                  (select count(*) from outbox where parked_because is not null) as unsent,
                  (select count(*) from (select 1 from parked_event limit %1$d) few) as parked,
                  (select parked_at from parked_event order by id limit 1) as parked_since,
                  (select count(*) from outlived_event where settled_at is null) as outlived,
                  %2$s as relayed_by
                """.formatted(COUNTED, lock.nameOfTheLiving());
    }

    static Standing read(ResultSet row) throws SQLException {
        var since = row.getObject("parked_since", OffsetDateTime.class);
        return new Standing(
                row.getLong("backlog"),
                row.getObject("first", Long.class),
                row.getLong("unsent"),
                row.getLong("parked"),
                since == null ? null : since.toInstant(),
                row.getString("relayed_by"),
                row.getLong("outlived"));
    }
}
