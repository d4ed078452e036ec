package kam.kit.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits in the database, as every instance sees it for itself, for metrics and for {@code /q/health/well}. Counted
 * once a second on the relay's connection, by the instance that relays as by those that stand by.
 */
@ApplicationScoped
class EventWatch {
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** For longer than another instance takes to stand in. */
    private static final Duration TOO_LONG = Duration.ofSeconds(15);

    private final Clock clock;
    private volatile Standing standing = Standing.UNKNOWN;
    private volatile long countedAt = System.nanoTime();
    private volatile long firstSince = countedAt;

    EventWatch(MeterRegistry metrics, Clock clock) {
        this.clock = clock;
        gauge(metrics, "kam.outbox.backlog", "events that wait to be sent", watch -> watch.standing.backlog());
        gauge(
                metrics,
                "kam.outbox.stuck.seconds",
                "how long the same event has been next",
                watch -> watch.stuck().toSeconds());
        gauge(metrics, "kam.outbox.unsent", "events that cannot be sent as they are", watch -> watch.standing.unsent());
        gauge(
                metrics,
                "kam.outbox.relayed",
                "1 where some instance sends",
                watch -> watch.standing.relayedBy() == null ? 0 : 1);
        gauge(
                metrics,
                "kam.outbox.outlived",
                "events that a restored database knows nothing of",
                watch -> watch.standing.outlived());
        gauge(metrics, "kam.inbox.parked", "events that could not be handled", watch -> watch.standing.parked());
        gauge(
                metrics,
                "kam.inbox.parked.seconds",
                "age of the oldest of them",
                watch -> watch.oldestParked().toSeconds());
    }

    private void gauge(MeterRegistry metrics, String name, String meaning, ToDoubleFunction<EventWatch> value) {
        Gauge.builder(name, this, value).description(meaning).register(metrics);
    }

    Standing standing() {
        return standing;
    }

    void countNowAndThen(OutboxSession session) throws SQLException {
        var now = System.nanoTime();
        if (now - countedAt < EVERY.toNanos() && standing != Standing.UNKNOWN) {
            return;
        }
        var counted = session.standing();
        if (counted.first() == null || !counted.first().equals(standing.first())) {
            firstSince = now;
        }
        standing = counted;
        countedAt = now;
    }

    Duration stuck() {
        return standing.first() == null ? Duration.ZERO : since(firstSince);
    }

    Duration oldestParked() {
        var since = standing.parkedSince();
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** What an operator has to look at; empty when all is well. */
    String trouble() {
        var now = standing;
        return Stream.of(
                        when(now.parked() > 0, now.parked() + " events are parked (/q/events/parked)"),
                        when(now.unsent() > 0, now.unsent() + " events cannot be sent (/q/events/unsent)"),
                        when(now.outlived() > 0, now.outlived() + " events outlived their cause (/q/events/outlived)"),
                        when(
                                stuck().compareTo(TOO_LONG) > 0,
                                "the outbox has not moved for " + stuck().toSeconds() + " s, "
                                        + (now.relayedBy() == null ? "nobody" : now.relayedBy()) + " relays"),
                        when(
                                since(countedAt).compareTo(TOO_LONG) > 0,
                                "waiting events were last counted "
                                        + since(countedAt).toSeconds() + " s ago"))
                .flatMap(trouble -> trouble)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> when(boolean so, String trouble) {
        return so ? Stream.of(trouble) : Stream.empty();
    }
}
