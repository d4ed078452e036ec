package kam.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Listens to the topics for which the service has handlers. One event is one database transaction; Kafka is
 * told of its offset afterwards, so an event may come twice, and the inbox takes it once. A message that fails is tried
 * again while the other partitions go on, and is parked after {@code kam.messaging.attempts}.
 */
@ApplicationScoped
class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);

    private final MessagingSettings settings;
    private final KafkaSettings kafka;
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final Attempts attempts;
    private final AtomicLong lag = new AtomicLong();
    private final AtomicReference<Rewind> rewind = new AtomicReference<>();
    private final Thread thread = new Thread(this, "event-consumer");
    private volatile boolean stopped;
    private volatile String trouble;

    ConsumerLoop(
            MessagingSettings settings,
            KafkaSettings kafka,
            Subscriptions subscriptions,
            Topics topics,
            Inbox inbox,
            MeterRegistry metrics) {
        this.settings = settings;
        this.kafka = kafka;
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.attempts = new Attempts(inbox, settings, metrics.counter("kam.inbox.skipped"));
        metrics.gauge("kam.inbox.lag", lag);
    }

    void start(@Observes StartupEvent event) {
        if (!subscriptions.topics().isEmpty()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** While requests still come in, nothing new is begun here: another instance takes the partitions over. */
    void takeNoMore(@Observes ShutdownDelayInitiatedEvent event) {
        stopped = true;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.join(settings.ending().toMillis());
    }

    /** What keeps it from listening now, or null. */
    String trouble() {
        return trouble;
    }

    long lag() {
        return lag.get();
    }

    /** False when another rewind waits to be carried out. */
    boolean rewind(Rewind asked) {
        return rewind.compareAndSet(null, asked);
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                topics.ensure();
                try (var consumer = connect()) {
                    var progress = new Progress(consumer);
                    consumer.subscribe(subscriptions.topics(), progress);
                    listen(consumer, progress);
                    progress.tell();
                }
            } catch (InterruptedException | WakeupException e) {
                return;
            } catch (Exception e) {
                trouble = e.toString();
                LOG.warnf("The consumer starts anew: %s", e);
                LockSupport.parkNanos(settings.retryDelay().toNanos());
            }
        }
    }

    private Consumer<String, byte[]> connect() {
        return new KafkaConsumer<>(kafka.consumer(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void listen(Consumer<String, byte[]> consumer, Progress progress) {
        while (!stopped) {
            var asked = rewind.get();
            if (asked != null) {
                // First of all: where it fails, the rewind is still asked for when the consumer has started anew.
                progress.tell();
                rewind.set(null);
                asked.carryOut(consumer, subscriptions.topics());
                attempts.forget();
            }
            attempts.resume(consumer);
            var messages = consumer.poll(Duration.ofMillis(200));
            trouble = null;
            for (var partition : messages.partitions()) {
                takeInOrder(consumer, partition, messages.records(partition), progress);
            }
            progress.tellNowAndThen();
            lag.set(progress.lag());
        }
    }

    private void takeInOrder(
            Consumer<String, byte[]> consumer,
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> messages,
            Progress progress) {
        for (var message : messages) {
            if (stopped || !attempts.take(partition, message)) {
                consumer.seek(partition, message.offset());
                consumer.pause(Set.of(partition));
                return;
            }
            progress.passed(partition, message);
        }
    }
}
