package kam.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in order per key, for as long as the service runs. Of several instances one relays;
 * the others wait to take over. A broker or database that is away is waited for, without end.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long ERROR_PAUSE_MILLIS = 500;
    private static final long BACKLOG_EVERY_MILLIS = 2000;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final MessagingSettings settings;
    private final Topics topics;
    private final Semaphore work = new Semaphore(0);
    private final AtomicLong backlog = new AtomicLong();
    private final Thread thread = new Thread(this, "outbox-relay");
    private volatile boolean stopped;
    private volatile String trouble;
    private long backlogReadAt;

    OutboxRelay(MessagingSettings settings, Topics topics, MeterRegistry metrics) {
        this.settings = settings;
        this.topics = topics;
        metrics.gauge("kam.outbox.backlog", backlog);
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        work.release();
        thread.join(settings.ending().toMillis());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended event) {
        work.release();
    }

    /** What keeps it from sending now, or null. */
    String trouble() {
        return trouble;
    }

    long backlog() {
        return backlog.get();
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var session = new OutboxSession(DriverManager.getConnection(url, user, password))) {
                if (session.becomesTheRelay()) {
                    topics.ensure();
                    relay(session);
                }
                trouble = null;
                waitForWork(ERROR_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                trouble = e.toString();
                LOG.warnf("The outbox waits: %s", e);
                waitForWork(ERROR_PAUSE_MILLIS);
            }
        }
    }

    private void relay(OutboxSession session) throws SQLException, InterruptedException {
        try (var sender = new OutboxSender(settings)) {
            while (!stopped) {
                var batch = session.next();
                if (!batch.isEmpty()) {
                    sender.send(batch, session);
                }
                trouble = null;
                measure(session);
                if (batch.isEmpty()) {
                    waitForWork(settings.poll().toMillis());
                }
            }
        }
    }

    private void measure(OutboxSession session) throws SQLException {
        var now = System.nanoTime() / 1_000_000;
        if (now - backlogReadAt > BACKLOG_EVERY_MILLIS) {
            backlog.set(session.backlog());
            backlogReadAt = now;
        }
    }

    private void waitForWork(long millis) {
        try {
            if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
