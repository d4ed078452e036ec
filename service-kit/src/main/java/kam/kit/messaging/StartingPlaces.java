package kam.kit.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Where reading begins on a partition: behind what the service's own database has taken, whatever Kafka remembers of
 * the group, and at its start where that is nothing.
 */
final class StartingPlaces {
    private final Purpose purpose;
    private final Consumer<?, ?> consumer;
    private final Positions positions;

    StartingPlaces(Purpose purpose, Consumer<?, ?> consumer, Positions positions) {
        this.purpose = purpose;
        this.consumer = consumer;
        this.positions = positions;
    }

    /** A purpose that acts and is added to a service that has been listening does not act on what is history by then. */
    void prepare(Set<Purpose> purposes, Collection<String> topics) {
        if (purpose == Purpose.ACTS && positions.isAddedLater(purpose)) {
            var ends = new HashMap<TopicPartition, Long>();
            topics.forEach(topic -> consumer.partitionsFor(topic)
                    .forEach(info -> ends.put(new TopicPartition(topic, info.partition()), 0L)));
            consumer.endOffsets(ends.keySet()).forEach((partition, end) -> ends.put(partition, end - 1));
            positions.note(purpose, ends);
        }
        positions.listening(purposes);
    }

    /**
     * Throws {@link IllegalStateException} where a topic ends before what was taken of it: it was made anew or has lost
     * events, and what it holds now would be passed over as taken.
     */
    void seek(Collection<TopicPartition> partitions) {
        var reached = positions.all(purpose, partitions);
        mustNotBeMadeAnew(reached);
        for (var partition : partitions) {
            var last = reached.get(partition);
            if (last == null) {
                consumer.seekToBeginning(Set.of(partition));
            } else {
                consumer.seek(partition, last + 1);
            }
        }
    }

    private void mustNotBeMadeAnew(Map<TopicPartition, Long> reached) {
        consumer.endOffsets(reached.keySet()).forEach((partition, end) -> {
            if (end <= reached.get(partition)) {
                throw new IllegalStateException(partition + " ends at " + end + ", but " + reached.get(partition)
                        + " was taken of it: the topic was made anew or has lost events (docs/restore.md)");
            }
        });
    }
}
