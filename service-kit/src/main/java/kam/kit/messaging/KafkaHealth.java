package kam.kit.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says whether events flow, and whether any wait for an operator. Not part of readiness: without Kafka, or with events
 * parked, commands are still taken and their events wait.
 */
@Wellness
@ApplicationScoped
class KafkaHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final OutboxRelay relay;
    private final Consumers consumers;
    private final EventWatch watch;
    private final Admin kafka;

    KafkaHealth(OutboxRelay relay, Consumers consumers, EventWatch watch, KafkaSettings settings) {
        this.relay = relay;
        this.consumers = consumers;
        this.watch = watch;
        this.kafka = Admin.create(settings.admin(PATIENCE));
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = Stream.of(kafkaTrouble(kafka), relay.trouble(), consumers.trouble(), watch.trouble())
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining("; "));
        var waiting = watch.standing();
        var answer = HealthCheckResponse.named("events flow")
                .withData("instance", Instance.NAME)
                .withData("relayedBy", waiting.relayedBy() == null ? "nobody" : waiting.relayedBy())
                .withData("outboxBacklog", waiting.backlog())
                .withData("unsent", waiting.unsent())
                .withData("parked", waiting.parked())
                .withData("oldestParkedSeconds", watch.oldestParked().toSeconds())
                .withData("lag", consumers.lag())
                .status(trouble.isEmpty());
        return trouble.isEmpty()
                ? answer.build()
                : answer.withData("trouble", trouble).build();
    }

    /** A consumer that polls does not notice that the broker is away. */
    static String kafkaTrouble(Admin kafka) {
        try {
            kafka.describeCluster().nodes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
