package kam.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.events.DomainEvent;
import kam.events.EventCatalogue;
import kam.kit.messaging.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Lets a test play the other services: publishes events as they would, and reads what was published. */
public final class Events {
    private Events() {}

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
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }

    /** Everything on the topic with this key so far, oldest first. */
    public static List<ConsumerRecord<String, String>> of(String topic, UUID key) {
        return on(topic).stream()
                .filter(message -> key.toString().equals(message.key()))
                .toList();
    }

    /** Everything on the topic so far, oldest first per key. */
    public static List<ConsumerRecord<String, String>> on(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }
}
