package kam.kit.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether events flow. Not part of readiness: without Kafka commands are still taken, their events wait. */
@Wellness
@ApplicationScoped
class KafkaHealth implements HealthCheck {
    private static final int PATIENCE_MILLIS = 2000;

    private final OutboxRelay relay;
    private final ConsumerLoop consumer;
    private final Admin kafka;

    KafkaHealth(OutboxRelay relay, ConsumerLoop consumer, MessagingSettings settings) {
        this.relay = relay;
        this.consumer = consumer;
        this.kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS));
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = Stream.of(kafkaTrouble(), relay.trouble(), consumer.trouble())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        var answer = HealthCheckResponse.named("events flow")
                .withData("outboxBacklog", relay.backlog())
                .withData("lag", consumer.lag())
                .status(trouble.isEmpty());
        return trouble.isEmpty()
                ? answer.build()
                : answer.withData("trouble", trouble).build();
    }

    /** A consumer that polls does not notice that the broker is away. */
    private String kafkaTrouble() {
        try {
            kafka.describeCluster().nodes().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } catch (Exception e) {
            return "Kafka does not answer: " + e;
        }
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ZERO);
    }
}
