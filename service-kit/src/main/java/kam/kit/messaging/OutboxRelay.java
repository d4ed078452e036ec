package kam.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in order per key, for as long as the service runs. Of several instances one relays;
 * the others stand by, and take over from one that has died or is silent. A broker or database that is away is waited for, without end.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long PAUSE_MILLIS = 500;

    private final MessagingSettings settings;
    private final KafkaSettings kafka;
    private final RelayConnections connections;
    private final Topics topics;
    private final EventWatch watch;
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this, "outbox-relay");
    private volatile String trouble;

    OutboxRelay(
            MessagingSettings settings,
            KafkaSettings kafka,
            RelayConnections connections,
            Topics topics,
            EventWatch watch) {
        this.settings = settings;
        this.kafka = kafka;
        this.connections = connections;
        this.topics = topics;
        this.watch = watch;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
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

    @Override
    public void run() {
        try {
            while (goesOn()) {
                attend();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goesOn() {
        return stopping.getCount() > 0;
    }

    private void attend() throws InterruptedException {
        try (var session = new OutboxSession(connections.open(), settings.lease())) {
            watch.countNowAndThen(session);
            // Before the lock is taken: whoever has it must not be silent while Kafka is waited for.
            topics.ensure();
            standBy(session);
            if (goesOn()) {
                findOutlived(session);
                relay(session);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            trouble = e.toString();
            LOG.warnf("The outbox waits: %s", e);
            pause();
        }
    }

    /** Until this instance is the relay. */
    private void standBy(OutboxSession session) throws SQLException, InterruptedException {
        while (goesOn() && !session.becomesTheRelay()) {
            trouble = null;
            watch.countNowAndThen(session);
            pause();
        }
    }

    private void findOutlived(OutboxSession session) throws SQLException {
        try (var consumer =
                new KafkaConsumer<>(kafka.reader(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var search = session.outlived(consumer, settings.service());
            while (goesOn() && search.goesOn()) {
                session.renew();
                watch.countNowAndThen(session);
            }
        }
    }

    private void relay(OutboxSession session) throws SQLException, InterruptedException {
        try (var sender = new OutboxSender(settings.service(), kafka.producer())) {
            while (goesOn()) {
                var batch = session.next();
                if (!batch.isEmpty()) {
                    sender.send(batch, session);
                }
                trouble = null;
                watch.countNowAndThen(session);
                if (batch.isEmpty()) {
                    waitForWork();
                }
            }
        }
    }

    private void pause() throws InterruptedException {
        stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void waitForWork() throws InterruptedException {
        if (work.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
