package kam.kit.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends a batch of the outbox. Events of one key go one after the other, each only after the one before it was
 * acknowledged; different keys go together. A row is deleted only when its send was acknowledged.
 */
final class OutboxSender implements AutoCloseable {
    private static final Duration RENEWED_EVERY = Duration.ofSeconds(1);
    private static final Duration AT_A_TIME = Duration.ofSeconds(1);

    private final Producer<String, byte[]> producer;
    private final String source;

    OutboxSender(String service, Map<String, Object> kafka) {
        this(service, new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer()));
    }

    OutboxSender(String service, Producer<String, byte[]> producer) {
        this.source = "/" + service;
        this.producer = producer;
    }

    /**
     * Throws {@link BrokerAway} when a send failed for a reason that may pass; what was acknowledged is deleted. Many
     * events of one key would take long: after a second the rest is left for the next batch, so that the relay counts
     * what waits and hears of its end.
     */
    void send(List<WaitingEvent> batch, OutboxSession session) throws SQLException, InterruptedException {
        Map<UUID, Deque<WaitingEvent>> byKey = new LinkedHashMap<>();
        batch.forEach(event ->
                byKey.computeIfAbsent(event.key(), key -> new ArrayDeque<>()).add(event));
        var began = System.nanoTime();
        while (!byKey.isEmpty() && System.nanoTime() - began < AT_A_TIME.toNanos()) {
            sendFirstOfEachKey(byKey.values(), session);
            byKey.values().removeIf(Deque::isEmpty);
        }
    }

    private void sendFirstOfEachKey(Collection<Deque<WaitingEvent>> queues, OutboxSession session)
            throws SQLException, InterruptedException {
        var acknowledged = new ArrayList<Long>();
        var last = new HashMap<TopicPartition, Long>();
        BrokerAway away = null;
        for (var begun : begin(queues, session).entrySet()) {
            var queue = begun.getKey();
            var event = queue.remove();
            try {
                var place = await(begun.getValue(), session);
                last.merge(new TopicPartition(place.topic(), place.partition()), place.offset(), Math::max);
                acknowledged.add(event.position());
            } catch (ExecutionException e) {
                if (canNeverBeSent(e.getCause())) {
                    session.park(event, e.getCause().toString());
                    queue.clear();
                } else {
                    away = new BrokerAway(e.getCause());
                }
            }
        }
        session.acknowledged(acknowledged, last);
        if (away != null) {
            throw away;
        }
    }

    /** What cannot be begun in time, since the producer waits for the broker, stays for the next round. */
    private Map<Deque<WaitingEvent>, Future<RecordMetadata>> begin(
            Collection<Deque<WaitingEvent>> queues, OutboxSession session) {
        session.mustStillBeTheRelay();
        var sends = new LinkedHashMap<Deque<WaitingEvent>, Future<RecordMetadata>>();
        for (var queue : queues) {
            sends.put(queue, producer.send(queue.element().message(source)));
            if (session.silence().compareTo(RENEWED_EVERY) > 0) {
                break;
            }
        }
        return sends;
    }

    private static RecordMetadata await(Future<RecordMetadata> send, OutboxSession session)
            throws SQLException, InterruptedException, ExecutionException {
        while (true) {
            try {
                return send.get(RENEWED_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                session.renew();
            }
        }
    }

    private static boolean canNeverBeSent(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /** The broker cannot be reached or does not acknowledge for now. */
    static final class BrokerAway extends RuntimeException {
        BrokerAway(Throwable cause) {
            super(cause.toString(), cause);
        }
    }
}
