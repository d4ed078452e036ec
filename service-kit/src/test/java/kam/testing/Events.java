package kam.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import kam.events.DomainEvent;
import kam.events.EventCatalogue;
import kam.kit.messaging.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Lets a test play the other services: publishes events as they would, and reads what was published. */
public final class Events {
    private static final Map<String, TopicReader> TOPICS = new ConcurrentHashMap<>();

    private Events() {}

    /** Made when it is first asked for: the stack is running then. */
    private static final class Sender {
        static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap()),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Publishes the event as another service would; returns its id. */
    public static UUID publish(DomainEvent event, Instant at) {
        return publish(UUID.randomUUID(), event, at);
    }

    /** Publishes under a given id, for instance twice. */
    public static UUID publish(UUID id, DomainEvent event, Instant at) {
        publish(
                id,
                EventCatalogue.typeOf(event.getClass()),
                EventCatalogue.topicOf(event.getClass()),
                event.key().toString(),
                EventJson.write(event),
                at);
        return id;
    }

    /** Publishes any body, for instance one that nobody can read. */
    public static void publish(UUID id, String type, String topic, String key, String body, Instant at) {
        var message = new ProducerRecord<>(topic, key, body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        key,
                        "ce_time",
                        at.toString(),
                        "ce_sequence",
                        "1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            Sender.PRODUCER.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Not published", e);
        }
    }

    /** Everything on the topic with this key so far, oldest first. */
    public static List<ConsumerRecord<String, String>> of(String topic, UUID key) {
        return on(topic).stream()
                .filter(message -> key.toString().equals(message.key()))
                .toList();
    }

    /** The events of this type with this key that were told so far, oldest first. */
    public static <E extends DomainEvent> List<E> told(Class<E> type, UUID key) {
        return of(EventCatalogue.topicOf(type), key).stream()
                .filter(message -> EventCatalogue.typeOf(type).equals(typeOf(message)))
                .map(message -> read(message, type))
                .toList();
    }

    private static String typeOf(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private static <E extends DomainEvent> E read(ConsumerRecord<String, String> message, Class<E> type) {
        try {
            return EventJson.read(message.value().getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything on the topic so far, oldest first per key. */
    public static List<ConsumerRecord<String, String>> on(String topic) {
        return TOPICS.computeIfAbsent(topic, TopicReader::new).all();
    }
}
