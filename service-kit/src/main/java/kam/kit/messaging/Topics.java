package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import kam.events.EventCatalogue;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing. They are kept for ever, so that any read model can be rebuilt. */
@ApplicationScoped
class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MessagingSettings settings;
    private final KafkaSettings kafka;
    private boolean made;

    Topics(MessagingSettings settings, KafkaSettings kafka) {
        this.settings = settings;
        this.kafka = kafka;
    }

    /** Returns once all topics of the language exist; throws {@link TimeoutException} while Kafka is away. */
    synchronized void ensure() throws TimeoutException, InterruptedException, ExecutionException {
        if (made) {
            return;
        }
        try (Admin admin = connect()) {
            var existing = admin.listTopics().names().get(6, TimeUnit.SECONDS);
            var missing = EventCatalogue.topics().stream()
                    .filter(topic -> !existing.contains(topic))
                    .map(topic -> new NewTopic(topic, settings.partitions(), settings.replicationFactor())
                            .configs(configuration(topic, settings.replicationFactor())))
                    .collect(Collectors.toList());
            for (var creation : admin.createTopics(missing).values().values()) {
                try {
                    creation.get(6, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
        made = true;
    }

    /** What Kafka calls each of these topics besides its name; another one where a topic was made anew. */
    Map<String, String> identities(Collection<String> names) {
        try (var admin = connect()) {
            var identities = new HashMap<String, String>();
            admin.describeTopics(names)
                    .allTopicNames()
                    .get(6, TimeUnit.SECONDS)
                    .forEach((name, topic) ->
                            identities.put(name, topic.topicId().toString()));
            return identities;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        }
    }

    /** Where there are copies, all but one must have an event before it counts as sent; one may be away. */
    static Map<String, String> configuration(String topic, short copies) {
        var configuration = new HashMap<String, String>();
        configuration.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
        if (EventCatalogue.isCompacted(topic)) {
            configuration.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }
        if (copies > 1) {
            configuration.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(copies - 1));
        }
        return configuration;
    }

    /** A client that gives up after a few seconds. */
    Admin connect() {
        return Admin.create(kafka.admin(PATIENCE));
    }
}
