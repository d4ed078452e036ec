package kam.kit.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
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
    private final Producer<String, byte[]> producer;
    private final String source;

    OutboxSender(MessagingSettings settings) {
        this.source = "/" + settings.service();
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        10000,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        8L << 20),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Throws {@link BrokerAway} when a send failed for a reason that may pass; what was acknowledged is deleted. */
    void send(List<WaitingEvent> batch, OutboxSession session) throws SQLException, InterruptedException {
        Map<UUID, Deque<WaitingEvent>> byKey = new LinkedHashMap<>();
        batch.forEach(event ->
                byKey.computeIfAbsent(event.key(), key -> new ArrayDeque<>()).add(event));
        while (!byKey.isEmpty()) {
            sendFirstOfEachKey(byKey.values(), session);
            byKey.values().removeIf(Deque::isEmpty);
        }
    }

    private void sendFirstOfEachKey(Collection<Deque<WaitingEvent>> queues, OutboxSession session)
            throws SQLException, InterruptedException {
        var sends = new ArrayList<Future<RecordMetadata>>();
        for (var queue : queues) {
            sends.add(producer.send(queue.element().message(source)));
        }
        producer.flush();
        var acknowledged = new ArrayList<Long>();
        BrokerAway away = null;
        var send = sends.iterator();
        for (var queue : queues) {
            var event = queue.remove();
            try {
                send.next().get();
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
        session.delete(acknowledged);
        if (away != null) {
            throw away;
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
