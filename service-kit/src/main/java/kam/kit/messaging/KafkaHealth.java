package kam.kit.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether events flow. Not part of readiness: without Kafka commands are still taken, their events wait. */
@Wellness
@ApplicationScoped
class KafkaHealth implements HealthCheck {
    private final OutboxRelay relay;
    private final ConsumerLoop consumer;

    KafkaHealth(OutboxRelay relay, ConsumerLoop consumer) {
        this.relay = relay;
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = Stream.of(relay.trouble(), consumer.trouble())
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
}
