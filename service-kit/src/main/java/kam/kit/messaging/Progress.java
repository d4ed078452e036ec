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
 * How far the consumer has come. The database is told some times a second of what was passed over without a transaction
 * of its own, and so is Kafka, for operators to see the group's lag with its own tools.
 */
final class Progress implements ConsumerRebalanceListener {
    private static final long EVERY_NANOS = 200_000_000;

    private final Purpose purpose;
    private final Consumer<?, ?> consumer;
    private final Positions positions;
    private final StartingPlaces start;
    private final Map<TopicPartition, Long> untold = new HashMap<>();
    private long toldAt = System.nanoTime();

    Progress(Purpose purpose, Consumer<?, ?> consumer, Positions positions, StartingPlaces start) {
        this.purpose = purpose;
        this.consumer = consumer;
        this.positions = positions;
        this.start = start;
    }

    void passed(TopicPartition partition, ConsumerRecord<?, ?> message) {
        untold.put(partition, message.offset());
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
            positions.note(purpose, untold);
            var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
            untold.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset + 1)));
            consumer.commitSync(offsets);
            untold.clear();
        }
        toldAt = System.nanoTime();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        tell();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        start.seek(partitions);
    }

    /** Another instance has them already and tells for itself. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        untold.keySet().removeAll(partitions);
    }
}
