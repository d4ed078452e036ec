package kam.kit.messaging;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Makes what a service has written down of others' events again from the events (重建): what its handlers of
 * {@link Purpose#FACTS} wrote, which tell nothing. Source: requirement K5.
 */
@ApplicationScoped
public class Rebuild {
    private static final int LARGEST_INBOX_SECONDS = 600;

    private final Topics topics;
    private final Consumers consumers;
    private final Positions positions;
    private final EntityManager entities;
    private final List<ReadModel> models;

    Rebuild(
            Topics topics,
            Consumers consumers,
            Positions positions,
            EntityManager entities,
            @All List<ReadModel> models) {
        this.topics = topics;
        this.consumers = consumers;
        this.positions = positions;
        this.entities = entities;
        this.models = models;
    }

    /**
     * In one transaction empties the read models and forgets what was taken and parked; then all topics are read from
     * their start. The answer completes when reading begins, and exceptionally, with nothing forgotten, when a model
     * cannot be emptied, another rebuild is being begun, other instances of the service listen, or less would be read
     * than was read before.
     */
    CompletableFuture<Void> begin() {
        var rewind = new Rewind(
                Purpose.FACTS,
                topics,
                positions,
                () -> QuarkusTransaction.requiringNew()
                        .timeout(LARGEST_INBOX_SECONDS)
                        .run(() -> {
                            // An event being handled elsewhere, by an operator's retry, ends before all is forgotten.
                            entities.createNativeQuery("lock table inbox in exclusive mode")
                                    .executeUpdate();
                            models.forEach(ReadModel::forget);
                            List.of("inbox", "inbox_position", "parked_event").forEach(this::forget);
                        }));
        if (!consumers.of(Purpose.FACTS).rewind(rewind)) {
            return CompletableFuture.failedFuture(new IllegalStateException("A rebuild is being begun already"));
        }
        return rewind.outcome();
    }

    private void forget(String table) {
        entities.createNativeQuery("delete from " + table + " where purpose = :purpose")
                .setParameter("purpose", Purpose.FACTS.code())
                .executeUpdate();
    }

    /**
     * Whether every event now on the topics has been handled or parked, by whichever instance. Throws
     * {@link IllegalStateException} when Kafka does not answer.
     */
    public boolean caughtUp() {
        try (var admin = topics.connect()) {
            var descriptions = admin.describeTopics(consumers.of(Purpose.FACTS).topics())
                    .allTopicNames()
                    .get(6, TimeUnit.SECONDS);
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            descriptions.forEach((topic, description) -> description
                    .partitions()
                    .forEach(info -> ends.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest())));
            var latest = admin.listOffsets(ends).all().get(6, TimeUnit.SECONDS);
            var reached = positions.all(Purpose.FACTS, latest.keySet());
            return latest.entrySet().stream()
                    .allMatch(end -> end.getValue().offset() <= reached.getOrDefault(end.getKey(), -1L) + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        }
    }
}
