package kam.kit.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * What every Kafka client is made with: our usual settings, over them every {@code kafka.*} setting of the
 * configuration (sign-in, TLS, sizes, times), and over those what exactly-once effects and order per key rest on.
 */
@ApplicationScoped
class KafkaSettings {
    /** A service that was killed gets its partitions back after this long; the client's default is 45 s. */
    private static final int UNTIL_BELIEVED_DEAD_MILLIS = 10_000;

    /**
     * While the relay is held up by a send that cannot begin, or by a look at Kafka, its database hears nothing; were that longer than {@code
     * kam.messaging.lease}, holder and stand-by would relieve each other for as long as the broker is away.
     */
    private static final int WELL_BELOW_THE_LEASE_MILLIS = 1000;

    /** Would break the order per key, or make the outbox send what nobody reads. */
    private static final Set<String> NEVER = Set.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            ProducerConfig.PARTITIONER_CLASS_CONFIG,
            ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG);

    private final Map<String, Object> given;
    private final MessagingSettings settings;

    /** @param given the {@code kafka.*} settings, without that prefix */
    KafkaSettings(@Identifier("default-kafka-broker") Map<String, Object> given, MessagingSettings settings) {
        this.given = given;
        this.settings = settings;
    }

    Map<String, Object> producer() {
        return layered(
                Map.of(
                        ProducerConfig.LINGER_MS_CONFIG, 0,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10000,
                        ProducerConfig.BUFFER_MEMORY_CONFIG, 8L << 20),
                Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        WELL_BELOW_THE_LEASE_MILLIS));
    }

    Map<String, Object> consumer(Purpose purpose) {
        return layered(
                Map.of(
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        UNTIL_BELIEVED_DEAD_MILLIS,
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        4 << 20,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        200),
                Map.of(
                        ConsumerConfig.GROUP_ID_CONFIG,
                        purpose.group(settings.service()),
                        // Each partition is sought; a place that is not there must not be made up.
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false));
    }

    /** For the relay, which reads without a group where it has sent; none of its calls may outlast the lease. */
    Map<String, Object> reader() {
        return layered(
                Map.of(),
                Map.of(
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        WELL_BELOW_THE_LEASE_MILLIS,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        WELL_BELOW_THE_LEASE_MILLIS,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false));
    }

    /** For a client that gives up after this long. */
    Map<String, Object> admin(Duration patience) {
        int millis = (int) patience.toMillis();
        return layered(
                Map.of(),
                Map.of(
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis));
    }

    /** An empty value counts as none: that is what a variable gives that is passed on without being set. */
    private Map<String, Object> layered(Map<String, Object> usual, Map<String, Object> fixed) {
        var all = new HashMap<>(usual);
        given.forEach((name, value) -> {
            if (!NEVER.contains(name) && !value.toString().isBlank()) {
                all.put(name, value);
            }
        });
        all.putAll(fixed);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        return all;
    }
}
