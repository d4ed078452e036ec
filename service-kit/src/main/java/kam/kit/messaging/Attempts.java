package kam.kit.messaging;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Lets messages be tried again and, after so many failures that counted, parks them. Used by the consumer's thread
 * alone; a partition has at most one failing message, since nothing after it is taken.
 */
final class Attempts {
    private static final Logger LOG = Logger.getLogger(Attempts.class);

    /** While an event waits for the facts, which take milliseconds. */
    private static final Duration SOON = Duration.ofMillis(5);

    private static final Duration USUAL = Duration.ofMillis(200);

    private final Purpose purpose;
    private final Inbox inbox;
    private final PassedFacts facts;
    private final MessagingSettings settings;
    private final Counter skipped;
    private final Map<TopicPartition, FailedMessage> failing = new HashMap<>();

    Attempts(Purpose purpose, Inbox inbox, PassedFacts facts, MessagingSettings settings, Counter skipped) {
        this.purpose = purpose;
        this.inbox = inbox;
        this.facts = facts;
        this.settings = settings;
        this.skipped = skipped;
    }

    void forget() {
        failing.clear();
    }

    /** How long to wait for further messages while some wait here. */
    Duration patience() {
        return failing.isEmpty() ? USUAL : SOON;
    }

    /** Lets those partitions go on whose message may be tried again; the client forgets a pause with the partition. */
    void resume(Consumer<?, ?> consumer) {
        consumer.resume(consumer.paused().stream()
                .filter(partition -> !rests(partition))
                .toList());
    }

    private boolean rests(TopicPartition partition) {
        var failed = failing.get(partition);
        return failed != null && failed.tooEarly();
    }

    /** False when the message must come again. */
    boolean take(TopicPartition partition, ConsumerRecord<String, byte[]> message) {
        var before = failing.get(partition);
        if (before != null && before.offset() == message.offset() && before.tooEarly()) {
            return false;
        }
        var began = System.nanoTime();
        try {
            if (purpose == Purpose.ACTS && !facts.havePassed(message)) {
                failing.put(partition, FailedMessage.uncounted(message.offset(), before, SOON, Duration.ZERO));
                return false;
            }
            switch (inbox.take(purpose, message)) {
                case BUSY -> {
                    failing.put(partition, passing(message, before, began));
                    return false;
                }
                case SKIPPED -> skipped.increment();
                default -> {}
            }
            failing.remove(partition);
            return passed(message);
        } catch (RuntimeException e) {
            return parkedAfter(e, partition, message, before, began);
        }
    }

    private boolean passed(ConsumerRecord<String, byte[]> message) {
        if (purpose == Purpose.FACTS) {
            facts.passed(message);
        }
        return true;
    }

    private FailedMessage passing(ConsumerRecord<String, byte[]> message, FailedMessage before, long began) {
        var took = Duration.ofNanos(System.nanoTime() - began);
        return FailedMessage.uncounted(message.offset(), before, settings.retryDelay(), took);
    }

    private boolean parkedAfter(
            RuntimeException e,
            TopicPartition partition,
            ConsumerRecord<String, byte[]> message,
            FailedMessage before,
            long began) {
        if (PassingTrouble.isBehind(e)) {
            LOG.warnf("Trouble of the database at %s offset %d: %s", partition, message.offset(), e);
            failing.put(partition, passing(message, before, began));
            return false;
        }
        var failed = FailedMessage.counted(message.offset(), before, settings.retryDelay());
        failing.put(partition, failed);
        LOG.warnf("Attempt %d at %s offset %d failed: %s", failed.attempts(), partition, message.offset(), e);
        if (failed.attempts() < settings.attempts()) {
            return false;
        }
        try {
            inbox.park(purpose, message, e);
        } catch (RuntimeException notNow) {
            LOG.warnf(
                    notNow,
                    "%s offset %d cannot be parked now, and holds its partition up",
                    partition,
                    message.offset());
            return false;
        }
        LOG.errorf(e, "Parked %s offset %d of %s", partition, message.offset(), purpose.code());
        failing.remove(partition);
        return passed(message);
    }
}
