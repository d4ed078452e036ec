package kam.kit.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Events that outlived their cause (失因事件): this service sent them, and its database, restored to an earlier moment,
 * knows nothing of them. The others act on them all the same, so they are found before anything else is sent, written
 * down for an operator, and named until one has settled each. Ours.
 */
final class OutlivedEvents {
    private static final Logger LOG = Logger.getLogger(OutlivedEvents.class);

    private final Connection database;
    private final Consumer<String, byte[]> kafka;
    private final String source;

    /** @param kafka a consumer without a group */
    OutlivedEvents(Connection database, Consumer<String, byte[]> kafka, String service) {
        this.database = database;
        this.kafka = kafka;
        this.source = "/" + service;
    }

    /** Looks behind the last event of which the database knows that it was sent, on each partition of these topics. */
    void find(Collection<String> topics) throws SQLException {
        var partitions = topics.stream()
                .flatMap(topic -> kafka.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        kafka.assign(partitions);
        var ends = kafka.endOffsets(partitions);
        var sent = sent();
        partitions.forEach(partition -> kafka.seek(partition, sent.getOrDefault(partition, -1L) + 1));
        var unread = new HashSet<>(partitions);
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        unread.removeIf(partition -> kafka.position(partition) >= ends.get(partition));
        while (!unread.isEmpty()) {
            kafka.poll(Duration.ofMillis(200)).forEach(message -> {
                if (isOurs(message)) {
                    found.add(message);
                }
            });
            unread.removeIf(partition -> kafka.position(partition) >= ends.get(partition));
        }
        keep(found, ends);
    }

    private boolean isOurs(ConsumerRecord<String, byte[]> message) {
        try {
            return Envelope.of(message).source().equals(source);
        } catch (RuntimeException notAnEvent) {
            return false;
        }
    }

    private Map<TopicPartition, Long> sent() throws SQLException {
        var sent = new HashMap<TopicPartition, Long>();
        try (var query = database.createStatement();
                var rows = query.executeQuery("select topic, partition, position from outbox_position")) {
            while (rows.next()) {
                sent.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return sent;
    }

    /** What still stands in the outbox was sent and not noted, by a relay that died just then: it is sent once more. */
    private void keep(List<ConsumerRecord<String, byte[]>> found, Map<TopicPartition, Long> ends) throws SQLException {
        var waiting = waiting();
        try (var insert = database.prepareStatement("""
                insert into outlived_event (topic, partition, position, event_id, type, key, occurred_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)) {
            for (var message : found) {
                var envelope = Envelope.of(message);
                if (waiting.contains(envelope.id())) {
                    continue;
                }
                LOG.errorf("%s of %s outlived its cause", envelope.type(), message.key());
                insert.setString(1, message.topic());
                insert.setInt(2, message.partition());
                insert.setLong(3, message.offset());
                insert.setObject(4, envelope.id());
                insert.setString(5, envelope.type());
                insert.setString(6, String.valueOf(message.key()));
                insert.setObject(7, OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        OutboxPositions.note(database, lastOf(ends));
    }

    private static Map<TopicPartition, Long> lastOf(Map<TopicPartition, Long> ends) {
        var last = new HashMap<TopicPartition, Long>();
        ends.forEach((partition, end) -> {
            if (end > 0) {
                last.put(partition, end - 1);
            }
        });
        return last;
    }

    private Set<UUID> waiting() throws SQLException {
        var waiting = new HashSet<UUID>();
        try (var query = database.createStatement();
                var rows = query.executeQuery("select event_id from outbox")) {
            while (rows.next()) {
                waiting.add(rows.getObject(1, UUID.class));
            }
        }
        return waiting;
    }
}
