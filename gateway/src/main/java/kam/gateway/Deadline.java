package kam.gateway;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Notices when something has taken longer than it may. What it may take can grow while it lasts: it is asked for again
 * when it seems to be over, so that there is one timer now and then, instead of a new one for every chunk.
 */
final class Deadline {
    private final Vertx vertx;
    private final Supplier<Duration> allowed;
    private final Runnable onMissed;
    private long start;
    private Long timer;
    private boolean stopped;

    /**
     * @param allowed counted from the start
     * @param onMissed called once
     */
    Deadline(Vertx vertx, Supplier<Duration> allowed, Runnable onMissed) {
        this.vertx = vertx;
        this.allowed = allowed;
        this.onMissed = onMissed;
    }

    void start() {
        start = System.nanoTime();
        look();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** For good: it does not start again. */
    void stop() {
        stopped = true;
        if (timer != null) {
            vertx.cancelTimer(timer);
            timer = null;
        }
    }

    private void look() {
        if (stopped) {
            return;
        }
        Duration left = allowed.get().minus(elapsed());
        if (left.isNegative() || left.isZero()) {
            timer = null;
            onMissed.run();
        } else {
            timer = vertx.setTimer(left.toMillis() + 1, id -> look());
        }
    }
}
