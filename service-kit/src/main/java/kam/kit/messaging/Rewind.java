package kam.kit.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** An asked-for return to the start of all topics; carried out by the consumer between two polls. */
final class Rewind {
    private final Runnable forget;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    Rewind(Runnable forget) {
        this.forget = forget;
    }

    /** Completes once all is forgotten and reading starts anew. */
    CompletableFuture<Void> outcome() {
        return outcome;
    }

    void carryOut(Consumer<String, byte[]> consumer, Set<String> topics) {
        try {
            mustHearAlone(consumer, topics);
            // First Kafka, then the database: a fall between the two only makes the inbox see duplicates, while the
            // other order would leave a service that has forgotten everything and reads nothing again.
            consumer.commitSync(starts(consumer));
            consumer.seekToBeginning(consumer.assignment());
            forget.run();
            outcome.complete(null);
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
        }
    }

    /** What another instance listens to would be forgotten here and not be read there again. */
    private static void mustHearAlone(Consumer<String, byte[]> consumer, Set<String> topics) {
        var all = topics.stream()
                .mapToInt(topic -> consumer.partitionsFor(topic).size())
                .sum();
        if (consumer.assignment().size() < all) {
            throw new IllegalStateException(
                    "This instance listens to " + consumer.assignment().size() + " of " + all
                            + " partitions; leave one instance running and try again");
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> starts(Consumer<String, byte[]> consumer) {
        var starts = new HashMap<TopicPartition, OffsetAndMetadata>();
        consumer.beginningOffsets(consumer.assignment())
                .forEach((partition, offset) -> starts.put(partition, new OffsetAndMetadata(offset)));
        return starts;
    }
}
