package kam.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic of the test stack from its beginning, and each message once. */
final class TopicReader {
    private final List<ConsumerRecord<String, String>> found = new ArrayList<>();
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;

    TopicReader(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap()),
                new StringDeserializer(),
                new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything that is there by now, oldest first per key. */
    synchronized List<ConsumerRecord<String, String>> all() {
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(found::add);
        }
        return List.copyOf(found);
    }
}
