package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the service has come on each partition, by its own database: what was taken and how far are one transaction,
 * so a database that is restored to an earlier moment reads again what it lacks, whatever Kafka remembers of the group.
 */
@ApplicationScoped
class Positions {
    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    /** The last offset that was passed; none where nothing was. */
    OptionalLong reached(Purpose purpose, TopicPartition partition) {
        var all = all(purpose, List.of(partition));
        return all.isEmpty() ? OptionalLong.empty() : OptionalLong.of(all.get(partition));
    }

    /** The last offset that was passed of each of these partitions; those where none was are left out. */
    Map<TopicPartition, Long> all(Purpose purpose, Collection<TopicPartition> partitions) {
        return inDatabase(connection -> {
            try (var query = connection.prepareStatement("""
                    select topic, partition, position from inbox_position
                    join unnest(?::text[], ?::int[]) as asked (topic, partition) using (topic, partition)
                    where purpose = ?
                    """)) {
                bind(connection, query, partitions);
                query.setString(3, purpose.code());
                var reached = new HashMap<TopicPartition, Long>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        reached.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                    }
                }
                return reached;
            }
        });
    }

    /** Notes what was passed over without a transaction of its own; never goes back. */
    void note(Purpose purpose, Map<TopicPartition, Long> passed) {
        inDatabase(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into inbox_position (topic, partition, position, purpose)
                    select *, ? from unnest(?::text[], ?::int[], ?::bigint[])
                    on conflict (purpose, topic, partition)
                    do update set position = greatest(inbox_position.position, excluded.position)
                    """)) {
                insert.setString(1, purpose.code());
                var partitions = List.copyOf(passed.keySet());
                insert.setArray(2, topics(connection, partitions));
                insert.setArray(3, numbers(connection, partitions));
                insert.setArray(
                        4,
                        connection.createArrayOf(
                                "bigint", partitions.stream().map(passed::get).toArray()));
                return insert.executeUpdate();
            }
        });
    }

    /** Notes that these purposes read from the start, where the service listens for the first time of all. */
    void listenFromTheStart(Collection<Purpose> purposes) {
        inDatabase(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into listening (purpose, from_start) select *, true from unnest(?::text[])
                    where not exists (select from listening)
                    on conflict do nothing
                    """)) {
                insert.setArray(
                        1,
                        connection.createArrayOf(
                                "text", purposes.stream().map(Purpose::code).toArray()));
                return insert.executeUpdate();
            }
        });
    }

    /** Whether this purpose has listened from the service's first start and has not noted its places yet. */
    boolean readsFromTheStart(Purpose purpose) {
        return inDatabase(connection -> {
            try (var query = connection.prepareStatement(
                    "select exists (select from listening where purpose = ? and from_start)")) {
                query.setString(1, purpose.code());
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    /** Notes that the service listens for this purpose and that its places are noted. */
    void placed(Purpose purpose) {
        inDatabase(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into listening (purpose, from_start) values (?, false)
                    on conflict (purpose) do update set from_start = false where listening.from_start
                    """)) {
                insert.setString(1, purpose.code());
                return insert.executeUpdate();
            }
        });
    }

    /** Notes the identities of topics that are read for the first time. */
    void firstRead(Purpose purpose, Map<String, String> identities) {
        inDatabase(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into topic_read (purpose, topic, topic_id)
                    select ?, * from unnest(?::text[], ?::text[]) on conflict do nothing
                    """)) {
                var topics = List.copyOf(identities.keySet());
                insert.setString(1, purpose.code());
                insert.setArray(2, connection.createArrayOf("text", topics.toArray()));
                insert.setArray(
                        3,
                        connection.createArrayOf(
                                "text", topics.stream().map(identities::get).toArray()));
                return insert.executeUpdate();
            }
        });
    }

    /** Those of these topics that had another identity when they were first read. */
    Set<String> madeAnew(Purpose purpose, Map<String, String> identities) {
        return inDatabase(connection -> {
            try (var query = connection.prepareStatement("select topic, topic_id from topic_read where purpose = ?")) {
                query.setString(1, purpose.code());
                var others = new TreeSet<String>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        var now = identities.get(rows.getString(1));
                        if (now != null && !now.equals(rows.getString(2))) {
                            others.add(rows.getString(1));
                        }
                    }
                }
                return others;
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement statement, Collection<TopicPartition> partitions)
            throws SQLException {
        statement.setArray(1, topics(connection, partitions));
        statement.setArray(2, numbers(connection, partitions));
    }

    private static java.sql.Array topics(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        return connection.createArrayOf(
                "text", partitions.stream().map(TopicPartition::topic).toArray());
    }

    private static java.sql.Array numbers(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        return connection.createArrayOf(
                "int", partitions.stream().map(TopicPartition::partition).toArray());
    }

    private interface Asking<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T inDatabase(Asking<T> asking) {
        try (var connection = database.getConnection()) {
            return asking.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The places on the topics are not to be had: " + e.getMessage(), e);
        }
    }
}
