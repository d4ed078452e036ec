package kam.kit.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Listens for one purpose to the topics for which the service has handlers. One event is one database transaction, which
 * also notes its offset: the place from which reading goes on. A message that fails is tried again while the other
 * partitions go on, and is parked after {@code kam.messaging.attempts}.
 */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);

    private final Purpose purpose;
    private final MessagingSettings settings;
    private final KafkaSettings kafka;
    private final Subscriptions subscriptions;
    private final Topics topics;
    private final Positions positions;
    private final Attempts attempts;
    private final AtomicReference<Rewind> rewind = new AtomicReference<>();
    private final Thread thread;
    private Set<Purpose> purposes = Set.of();
    private volatile boolean stopped;
    private volatile String trouble;
    private volatile long lag;

    ConsumerLoop(
            Purpose purpose,
            MessagingSettings settings,
            KafkaSettings kafka,
            Subscriptions subscriptions,
            Topics topics,
            Positions positions,
            Attempts attempts) {
        this.purpose = purpose;
        this.settings = settings;
        this.kafka = kafka;
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.positions = positions;
        this.attempts = attempts;
        this.thread = new Thread(this, "event-consumer-" + purpose.code());
    }

    void startsBeside(Set<Purpose> all) {
        purposes = Set.copyOf(all);
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void takeNoMore() {
        stopped = true;
    }

    void stop() throws InterruptedException {
        thread.join(settings.ending().toMillis());
    }

    /** What keeps it from listening now, or null. */
    String trouble() {
        return trouble;
    }

    long lag() {
        return lag;
    }

    Set<String> topics() {
        return subscriptions.topics();
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
                positions.firstRead(purpose, topics.identities(subscriptions.topics()));
                try (var consumer = connect()) {
                    var start = new StartingPlaces(purpose, consumer, positions);
                    start.prepare(purposes, subscriptions.topics());
                    var progress = new Progress(purpose, consumer, positions, start);
                    consumer.subscribe(subscriptions.topics(), progress);
                    listen(consumer, progress);
                    progress.tell();
                }
            } catch (InterruptedException | WakeupException e) {
                return;
            } catch (Exception e) {
                // What a callback throws comes in a wrapping of the client's.
                var cause = e instanceof KafkaException && e.getCause() != null ? e.getCause() : e;
                trouble = cause.toString();
                LOG.warnf("The consumer of %s starts anew: %s", purpose.code(), cause);
                LockSupport.parkNanos(settings.retryDelay().toNanos());
            }
        }
    }

    private Consumer<String, byte[]> connect() {
        return new KafkaConsumer<>(kafka.consumer(purpose), new StringDeserializer(), new ByteArrayDeserializer());
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
            var messages = consumer.poll(attempts.patience());
            trouble = null;
            for (var partition : messages.partitions()) {
                takeInOrder(consumer, partition, messages.records(partition), progress);
            }
            progress.tellNowAndThen();
            lag = progress.lag();
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
