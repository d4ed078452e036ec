package kam.kit.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** What an instance, whether it relays or stands by, asks of its database. */
final class OutboxSession implements AutoCloseable {
    private static final int BATCH = 500;

    private final Connection connection;
    private final RelayLock lock;
    private final Duration lease;
    private long heardAt = System.nanoTime();

    OutboxSession(Connection connection, Duration lease) throws SQLException {
        this.connection = connection;
        this.lock = new RelayLock(connection, lease);
        this.lease = lease;
        connection.setAutoCommit(true);
    }

    /** False while another instance of the service relays, and has said so within its lease. */
    boolean becomesTheRelay() throws SQLException {
        return lock.take() || lock.relieveTheSilent() && lock.take();
    }

    /** How long the database may have heard nothing from here. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - heardAt);
    }

    /** Throws {@link IllegalStateException} where another instance may have taken over, as after a halt of this one. */
    void mustStillBeTheRelay() {
        if (silence().compareTo(lease) > 0) {
            throw new IllegalStateException("The relay stood still for longer than its lease");
        }
    }

    /** Renews the lease where nothing else is to be asked. */
    void renew() throws SQLException {
        var asked = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
        heardAt = asked;
    }

    /**
     * The next events in the order of their storing, leaving out keys that are blocked by a parked event. Always
     * from the first row that is left: a transaction may commit a lower id later than a higher one.
     */
    List<WaitingEvent> next() throws SQLException {
        var asked = System.nanoTime();
        try (var statement = connection.prepareStatement("""
                        select * from outbox o
                        where not exists (select 1 from outbox p where p.key = o.key and p.parked_because is not null)
                        order by id limit ?
                        """)) {
            statement.setInt(1, BATCH);
            var events = read(statement);
            heardAt = asked;
            return events;
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

    /** What was acknowledged goes, once it is noted how far the topics hold it. */
    void acknowledged(List<Long> positions, Map<TopicPartition, Long> last) throws SQLException {
        var asked = System.nanoTime();
        OutboxPositions.note(connection, last);
        try (var statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
        heardAt = asked;
    }

    OutlivedEvents outlived(Consumer<String, byte[]> kafka, String service) {
        return new OutlivedEvents(this, connection, kafka, service);
    }

    void park(WaitingEvent event, String reason) throws SQLException {
        try (var statement = connection.prepareStatement("update outbox set parked_because = ? where id = ?")) {
            statement.setString(1, reason);
            statement.setLong(2, event.position());
            statement.executeUpdate();
        }
    }

    Standing standing() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(Standing.query(lock))) {
            rows.next();
            return Standing.read(rows);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
