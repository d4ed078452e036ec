package kam.gateway;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Notices when nothing has moved for a while. */
final class IdleWatch {
    private final Vertx vertx;
    private final long idleMillis;
    private final Runnable onStill;
    private long lastMoved = System.nanoTime();
    private long timer;

    /** @param onStill called once, when nothing has moved for so long */
    IdleWatch(Vertx vertx, Duration idle, Runnable onStill) {
        this.vertx = vertx;
        this.idleMillis = idle.toMillis();
        this.onStill = onStill;
    }

    void start() {
        lookAgainIn(idleMillis);
    }

    void moved() {
        lastMoved = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }

    /** One timer now and then, instead of a new one for every chunk. */
    private void lookAgainIn(long millis) {
        timer = vertx.setTimer(millis, id -> {
            long still = (System.nanoTime() - lastMoved) / 1_000_000;
            if (still < idleMillis) {
                lookAgainIn(idleMillis - still);
            } else {
                onStill.run();
            }
        });
    }
}
