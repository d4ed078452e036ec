package kam.kit.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Makes a service's read model again from the events (重建). Only for services whose handlers do nothing but write
 * that read model: a handler that publishes would publish again. Source: requirement K5.
 */
@ApplicationScoped
public class Rebuild {
    private static final int LARGEST_INBOX_SECONDS = 600;

    private final MessagingSettings settings;
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final ConsumerLoop consumer;
    private final EntityManager entities;

    Rebuild(
            MessagingSettings settings,
            Subscriptions subscriptions,
            Topics topics,
            ConsumerLoop consumer,
            EntityManager entities) {
        this.settings = settings;
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.consumer = consumer;
        this.entities = entities;
    }

    /**
     * In one transaction runs {@code forget}, which empties the read model, and empties inbox and parked events; then
     * all topics are read from their start. The answer completes when reading begins, and exceptionally, with nothing
     * forgotten, when {@code forget} fails, another rebuild is being begun, or other instances of the service listen.
     */
    public CompletableFuture<Void> begin(Runnable forget) {
        var rewind = new Rewind(() -> QuarkusTransaction.requiringNew()
                .timeout(LARGEST_INBOX_SECONDS)
                .run(() -> {
                    // An event being handled elsewhere, by an operator's retry, ends before all is forgotten.
                    entities.createNativeQuery("lock table inbox in exclusive mode")
                            .executeUpdate();
                    forget.run();
                    entities.createNativeQuery("delete from inbox").executeUpdate();
                    entities.createNativeQuery("delete from parked_event").executeUpdate();
                }));
        if (!consumer.rewind(rewind)) {
            return CompletableFuture.failedFuture(new IllegalStateException("A rebuild is being begun already"));
        }
        return rewind.outcome();
    }

    /**
     * Whether every event now on the topics has been handled or parked, by whichever instance. Throws
     * {@link IllegalStateException} when Kafka does not answer.
     */
    public boolean caughtUp() {
        try (var admin = topics.connect()) {
            var descriptions =
                    admin.describeTopics(subscriptions.topics()).allTopicNames().get(6, TimeUnit.SECONDS);
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            descriptions.forEach((topic, description) -> description
                    .partitions()
                    .forEach(info -> ends.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest())));
            var latest = admin.listOffsets(ends).all().get(6, TimeUnit.SECONDS);
            var handled = admin.listConsumerGroupOffsets(settings.service())
                    .partitionsToOffsetAndMetadata()
                    .get(6, TimeUnit.SECONDS);
            return latest.entrySet().stream().allMatch(end -> {
                var offset = handled.get(end.getKey());
                return end.getValue().offset() <= (offset == null ? 0 : offset.offset());
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        }
    }
}
