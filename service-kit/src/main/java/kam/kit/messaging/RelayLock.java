package kam.kit.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The advisory lock that makes one instance the relay of its database, and the lease that goes with it: the relay asks
 * the database something at least once a second, and who was silent for longer than the lease, by the clock of the
 * database, is relieved. Order does not hang on the lease: see ADR 22.
 */
final class RelayLock {
    private static final long LOCK = 0x6b616d6f7574L;

    /** The session that holds the lock; one in the middle of a statement is bounded by the time that it may take. */
    private static final String HOLDER = """
            pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and l.classid = %d and l.objid = %d
              and l.database = (select oid from pg_database where datname = current_database())
              and clock_timestamp() - a.state_change
            """.formatted(LOCK >> 32, LOCK & 0xffffffffL);

    /** Names the living relay, or null; for use inside another query. */
    private final String name;

    private final String relieve;
    private final Connection connection;

    RelayLock(Connection connection, Duration lease) {
        var silent = " > (case a.state when 'idle' then interval '%d ms' else interval '%d ms' end)"
                .formatted(lease.toMillis(), lease.toMillis() + RelayConnections.STATEMENT_MILLIS);
        this.connection = connection;
        this.relieve = "select pg_terminate_backend(a.pid) from " + HOLDER + silent;
        this.name = "(select a.application_name from " + HOLDER + silent.replace(">", "<=") + " limit 1)";
    }

    /** False while another instance of the service relays. */
    boolean take() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** Ends the session of a relay whose lease has run out, and thereby frees the lock. True where it did so. */
    boolean relieveTheSilent() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(relieve)) {
            return rows.next();
        }
    }

    String nameOfTheLiving() {
        return name;
    }
}
