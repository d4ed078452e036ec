package kam.kit.messaging;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;

/** An asked-for return to the start of all topics; carried out by the consumer between two polls. */
final class Rewind {
    private final Purpose purpose;
    private final Topics topics;
    private final Positions positions;
    private final Runnable forget;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    Rewind(Purpose purpose, Topics topics, Positions positions, Runnable forget) {
        this.purpose = purpose;
        this.topics = topics;
        this.positions = positions;
        this.forget = forget;
    }

    /** Completes once all is forgotten and reading starts anew. */
    CompletableFuture<Void> outcome() {
        return outcome;
    }

    void carryOut(Consumer<String, byte[]> consumer, Set<String> names) {
        try {
            mustHearAlone(consumer, names);
            mustBeTheSame(names);
            mustBeWhole(consumer);
            forget.run();
            consumer.seekToBeginning(consumer.assignment());
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

    /** Also where the places were set back after a topic was made anew, and it is read without trouble since. */
    private void mustBeTheSame(Set<String> names) {
        var anew = positions.madeAnew(purpose, topics.identities(names));
        if (!anew.isEmpty()) {
            throw new IllegalStateException(
                    anew + " made anew since first read: earlier events are gone, and would be missing");
        }
    }

    /** What was read once and is not on the topics any more would be forgotten for good. */
    private void mustBeWhole(Consumer<String, byte[]> consumer) {
        var reached = positions.all(purpose, consumer.assignment());
        var ends = consumer.endOffsets(consumer.assignment());
        consumer.beginningOffsets(consumer.assignment()).forEach((partition, first) -> {
            if (first > 0) {
                throw new IllegalStateException(
                        partition + " begins at " + first + ": earlier events are gone, and would be missing");
            }
            if (reached.getOrDefault(partition, -1L) >= ends.get(partition)) {
                throw new IllegalStateException(partition + " ends at " + ends.get(partition) + ", but "
                        + reached.get(partition) + " was taken of it: it was made anew, and events would be missing");
            }
        });
    }
}
