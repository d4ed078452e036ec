package kam.kit.messaging;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * How far {@link Purpose#FACTS} has come, for {@link Purpose#ACTS}, which acts on an event only when what others know
 * of it is written down. Another instance may be the one that writes it down, so the database is asked.
 */
final class PassedFacts {
    private final Set<String> topics;
    private final Positions positions;
    private final Map<TopicPartition, Long> passed = new ConcurrentHashMap<>();

    PassedFacts(Set<String> topics, Positions positions) {
        this.topics = topics;
        this.positions = positions;
    }

    void passed(ConsumerRecord<?, ?> message) {
        passed.merge(partitionOf(message), message.offset(), Math::max);
    }

    boolean havePassed(ConsumerRecord<?, ?> message) {
        if (!topics.contains(message.topic())) {
            return true;
        }
        var partition = partitionOf(message);
        if (passed.getOrDefault(partition, -1L) >= message.offset()) {
            return true;
        }
        positions.reached(Purpose.FACTS, partition).ifPresent(offset -> passed.merge(partition, offset, Math::max));
        return passed.getOrDefault(partition, -1L) >= message.offset();
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
