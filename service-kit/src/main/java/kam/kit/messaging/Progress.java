package kam.kit.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the consumer has come. Kafka is told some times a second and not after each event, which would cost it as
 * much as the event does; what it was not told comes again after a fall, and the inbox takes it once.
 */
final class Progress implements ConsumerRebalanceListener {
    private static final long EVERY_NANOS = 200_000_000;

    private final Consumer<?, ?> consumer;
    private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();
    private long toldAt = System.nanoTime();

    Progress(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    void passed(TopicPartition partition, ConsumerRecord<?, ?> message) {
        untold.put(partition, new OffsetAndMetadata(message.offset() + 1));
    }

    /** How many messages are still to come. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    void tellNowAndThen() {
        if (System.nanoTime() - toldAt >= EVERY_NANOS) {
            tell();
        }
    }

    void tell() {
        if (!untold.isEmpty()) {
            consumer.commitSync(untold);
            untold.clear();
        }
        toldAt = System.nanoTime();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        tell();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

    /** Another instance has them already and tells for itself. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        untold.keySet().removeAll(partitions);
    }
}
