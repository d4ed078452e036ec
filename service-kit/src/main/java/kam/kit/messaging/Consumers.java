package kam.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Listens, for each purpose for which the service has handlers, on a thread and in a group of its own. */
@ApplicationScoped
class Consumers {
    private final Map<Purpose, ConsumerLoop> loops = new EnumMap<>(Purpose.class);

    Consumers(
            MessagingSettings settings,
            KafkaSettings kafka,
            Listeners listeners,
            Topics topics,
            Inbox inbox,
            Positions positions,
            MeterRegistry metrics) {
        var facts = new PassedFacts(listeners.of(Purpose.FACTS).topics(), positions);
        var skipped = metrics.counter("kam.inbox.skipped");
        Arrays.stream(Purpose.values())
                .filter(purpose -> !listeners.of(purpose).topics().isEmpty())
                .forEach(purpose -> {
                    var attempts = new Attempts(purpose, inbox, facts, settings, skipped);
                    var loop = new ConsumerLoop(
                            purpose, settings, kafka, listeners.of(purpose), topics, positions, attempts);
                    loops.put(purpose, loop);
                    metrics.gauge("kam.inbox.lag", Tags.of("purpose", purpose.code()), loop, ConsumerLoop::lag);
                });
        loops.values().forEach(loop -> loop.startsBeside(loops.keySet()));
    }

    void start(@Observes StartupEvent event) {
        loops.values().forEach(ConsumerLoop::start);
    }

    /** While requests still come in, nothing new is begun here: another instance takes the partitions over. */
    void takeNoMore(@Observes ShutdownDelayInitiatedEvent event) {
        loops.values().forEach(ConsumerLoop::takeNoMore);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        takeNoMore(null);
        for (var loop : loops.values()) {
            loop.stop();
        }
    }

    Collection<ConsumerLoop> all() {
        return loops.values();
    }

    /** Throws {@link IllegalStateException} where nothing is listened to for this purpose. */
    ConsumerLoop of(Purpose purpose) {
        var loop = loops.get(purpose);
        if (loop == null) {
            throw new IllegalStateException("Nothing is listened to for " + purpose.code());
        }
        return loop;
    }

    /** What keeps them from listening now; empty where nothing does. */
    String trouble() {
        return loops.values().stream()
                .map(ConsumerLoop::trouble)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    long lag() {
        return loops.values().stream().mapToLong(ConsumerLoop::lag).sum();
    }
}
