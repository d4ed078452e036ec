package kam.kit.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Where reading begins on a partition: behind what the service's own database has taken, whatever Kafka remembers of
 * the group. Where that is nothing, facts are read from the start of the topic; what acts begins at the end of a topic
 * that is added to a service that has been listening, for it does not act on history.
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

    /**
     * Notes, for a purpose that acts, a place on each partition that has none. The purposes are all for which the
     * service listens: those that do so from its first start begin at the start of all topics, whichever of them comes
     * first here and however often the service starts until it has noted its places.
     */
    void prepare(Set<Purpose> purposes, Collection<String> topics) {
        positions.listenFromTheStart(purposes);
        if (purpose == Purpose.ACTS) {
            positions.note(purpose, missing(topics));
        }
        positions.placed(purpose);
    }

    private Map<TopicPartition, Long> missing(Collection<String> topics) {
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        // Asked first: another instance notes its places before it says that it has.
        var all = positions.readsFromTheStart(purpose);
        var placed = positions.all(purpose, partitions).keySet();
        // A partition that a topic is given later holds nothing that was told before.
        var known = placed.stream().map(TopicPartition::topic).collect(Collectors.toSet());
        partitions.removeAll(placed);
        var places = new HashMap<TopicPartition, Long>();
        consumer.endOffsets(partitions)
                .forEach((partition, end) ->
                        places.put(partition, all || known.contains(partition.topic()) ? -1 : end - 1));
        return places;
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
            if (last == null || last < 0) {
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
