package kam.kit.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kam.events.EventCatalogue;
import kam.events.WorkEvent.WorkAwaited;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Events that outlived their cause (失因事件): this service sent them, and its database, restored to an earlier moment,
 * knows nothing of them. The others act on them all the same, so they are found before anything else is sent, written
 * down for an operator, and named until one has settled each. Ours.
 *
 * <p>They are looked for behind the last event of which the database knows that it was sent, on the topics to which it
 * knows that the service sends and on that of work, which is everybody's; on all topics where it knows of none. This
 * goes in steps, between which the relay shows that it lives.
 */
final class OutlivedEvents {
    private static final Logger LOG = Logger.getLogger(OutlivedEvents.class);
    private static final String WORK = EventCatalogue.topicOf(WorkAwaited.class);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private final OutboxSession session;
    private final Connection database;
    private final Consumer<String, byte[]> kafka;
    private final String source;
    private final Deque<String> unmeasured = new ArrayDeque<>();
    private final Set<String> ours = new HashSet<>();
    private final Map<TopicPartition, Long> sent = new HashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Map<TopicPartition, Long> unread = new HashMap<>();
    private Set<UUID> waiting;
    private long heardAt;

    /** @param kafka a consumer without a group */
    OutlivedEvents(OutboxSession session, Connection database, Consumer<String, byte[]> kafka, String service) {
        this.session = session;
        this.database = database;
        this.kafka = kafka;
        this.source = "/" + service;
    }

    /** Takes one step; false once all is found. Throws {@link IllegalStateException} where Kafka is silent for long. */
    boolean goesOn() throws SQLException {
        if (waiting == null) {
            begin();
        } else if (!unmeasured.isEmpty()) {
            measure(unmeasured.remove());
        } else if (!unread.isEmpty()) {
            read();
        } else {
            note(ends);
            return false;
        }
        return true;
    }

    /** What waits is read first: a relay notes how far it has sent before it deletes what it has sent. */
    private void begin() throws SQLException {
        waiting = waiting();
        try (var query = database.createStatement();
                var rows = query.executeQuery("select topic, partition, position from outbox_position")) {
            while (rows.next()) {
                sent.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                ours.add(rows.getString(1));
            }
        }
        var topics = new HashSet<>(ours.isEmpty() ? EventCatalogue.topics() : ours);
        topics.add(WORK);
        unmeasured.addAll(topics);
    }

    private void measure(String topic) throws SQLException {
        var partitions = kafka.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        // The client warns of each partition that is asked about and not assigned.
        kafka.assign(partitions);
        session.renew();
        var begins = kafka.beginningOffsets(partitions);
        session.renew();
        kafka.endOffsets(partitions).forEach((partition, end) -> {
            var next = Math.max(begins.get(partition), sent.getOrDefault(partition, -1L) + 1);
            ends.put(partition, end);
            if (next < end) {
                unread.put(partition, next);
            }
        });
        if (unmeasured.isEmpty()) {
            kafka.assign(unread.keySet());
            unread.forEach(kafka::seek);
            heardAt = System.nanoTime();
        }
    }

    private void read() throws SQLException {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        kafka.poll(STEP).forEach(message -> {
            if (message.offset() < ends.get(partitionOf(message)) && isOurs(message)) {
                ours.add(message.topic());
                found.add(message);
            }
        });
        keep(found);
        var moved = new HashMap<TopicPartition, Long>();
        unread.forEach((partition, before) -> {
            var next = Math.min(kafka.position(partition), ends.get(partition));
            if (next > before) {
                moved.put(partition, next);
            }
        });
        if (!moved.isEmpty()) {
            heardAt = System.nanoTime();
        } else if (System.nanoTime() - heardAt > LONGEST_SILENCE.toNanos()) {
            throw new IllegalStateException("Kafka says nothing of " + unread.keySet());
        }
        unread.putAll(moved);
        unread.entrySet().removeIf(place -> place.getValue() >= ends.get(place.getKey()));
        if (!sent.isEmpty()) {
            note(moved);
        }
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    private boolean isOurs(ConsumerRecord<String, byte[]> message) {
        try {
            return Envelope.of(message).source().equals(source);
        } catch (RuntimeException notAnEvent) {
            return false;
        }
    }

    /** What still stands in the outbox was sent and not noted, by a relay that died just then: it is sent once more. */
    private void keep(List<ConsumerRecord<String, byte[]>> found) throws SQLException {
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
    }

    /**
     * Notes that all before these places is known, on topics on which something of ours is. Where the database knew of
     * none, this is done at the end only: noted halfway, it would hide the topics that are still to be read.
     */
    private void note(Map<TopicPartition, Long> next) throws SQLException {
        var last = new HashMap<TopicPartition, Long>();
        next.forEach((partition, place) -> {
            if (place > 0 && ours.contains(partition.topic())) {
                last.put(partition, place - 1);
            }
        });
        OutboxPositions.note(database, last);
    }

    private Set<UUID> waiting() throws SQLException {
        var ids = new HashSet<UUID>();
        try (var query = database.createStatement();
                var rows = query.executeQuery("select event_id from outbox")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
