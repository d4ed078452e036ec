package kam.kit.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The relay's own connection, outside the pool: it holds the advisory lock that makes this the only relay of the
 * database, and a pooled connection would hand that lock to its next borrower.
 */
final class OutboxSession implements AutoCloseable {
    private static final long RELAY_LOCK = 0x6b616d6f7574L;
    private static final int BATCH = 500;

    private final Connection connection;

    OutboxSession(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        // An event whose deletion is lost in a fall of the server is sent again, and those who hear it take it once.
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
    }

    /** False while another instance of the service relays. */
    boolean becomesTheRelay() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, RELAY_LOCK);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /**
     * The next events in the order of their storing, leaving out keys that are blocked by a parked event. Always
     * from the first row that is left: a transaction may commit a lower id later than a higher one.
     */
    List<WaitingEvent> next() throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select * from outbox o
                        where not exists (select 1 from outbox p where p.key = o.key and p.parked_because is not null)
                        order by id limit ?
                        """)) {
            statement.setInt(1, BATCH);
            return read(statement);
        }
    }

    private static List<WaitingEvent> read(PreparedStatement statement) throws SQLException {
        var events = new ArrayList<WaitingEvent>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(WaitingEvent.read(rows));
            }
        }
        return events;
    }

    void delete(List<Long> positions) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }

    void park(WaitingEvent event, String reason) throws SQLException {
        try (var statement = connection.prepareStatement("update outbox set parked_because = ? where id = ?")) {
            statement.setString(1, reason);
            statement.setLong(2, event.position());
            statement.executeUpdate();
        }
    }

    long backlog() throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from outbox");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
