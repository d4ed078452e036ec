package kam.kit.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the topics are known to hold what this service has sent; it never goes back. */
final class OutboxPositions {
    private OutboxPositions() {}

    static void note(Connection database, Map<TopicPartition, Long> last) throws SQLException {
        if (last.isEmpty()) {
            return;
        }
        var partitions = List.copyOf(last.keySet());
        try (var insert = database.prepareStatement("""
                insert into outbox_position (topic, partition, position)
                select * from unnest(?::text[], ?::int[], ?::bigint[])
                on conflict (topic, partition)
                do update set position = greatest(outbox_position.position, excluded.position)
                """)) {
            insert.setArray(
                    1,
                    database.createArrayOf(
                            "text",
                            partitions.stream().map(TopicPartition::topic).toArray()));
            insert.setArray(
                    2,
                    database.createArrayOf(
                            "int",
                            partitions.stream().map(TopicPartition::partition).toArray()));
            insert.setArray(
                    3,
                    database.createArrayOf(
                            "bigint", partitions.stream().map(last::get).toArray()));
            insert.executeUpdate();
        }
    }
}
