package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Handles parked events again, all of one key in their order. Each is one transaction under the key's lock, so operators
 * may do so at the same time, and what arrives meanwhile is either taken here too or handled after the last.
 */
@ApplicationScoped
class ParkedEventRetry {
    private static final Logger LOG = Logger.getLogger(ParkedEventRetry.class);

    private final ParkedEvents parked;
    private final Inbox inbox;
    private final HandlingTransaction transaction;
    private final MessagingSettings settings;

    ParkedEventRetry(ParkedEvents parked, Inbox inbox, HandlingTransaction transaction, MessagingSettings settings) {
        this.parked = parked;
        this.inbox = inbox;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * Says what keeps events of that key parked; empty once none was, at one moment under the key's lock. An event that
     * fails again stays, with the new reason, and so do those behind it.
     */
    Optional<String> retryKeyOf(long id) {
        var first = transaction.call(() -> parked.findById(id));
        return first == null
                ? Optional.of("nothing is parked under this id")
                : empty(first.purpose(), first.topic, first.key);
    }

    private Optional<String> empty(Purpose purpose, String topic, String key) {
        var troubles = 0;
        var tried = new AtomicReference<Long>();
        while (true) {
            try {
                if (!transaction.call(() -> handledOldest(purpose, topic, key, tried))) {
                    return Optional.empty();
                }
                troubles = 0;
            } catch (RuntimeException e) {
                if (!PassingTrouble.isBehind(e)) {
                    note(purpose, topic, key, tried.get(), e);
                    return Optional.of("it failed again: " + e);
                }
                troubles++;
                if (troubles >= settings.attempts()) {
                    return Optional.of("trouble of the database, try again later: " + e);
                }
                LockSupport.parkNanos(settings.retryDelay().toNanos());
            }
        }
    }

    /** False when there is none left. */
    private boolean handledOldest(Purpose purpose, String topic, String key, AtomicReference<Long> tried) {
        parked.lock(purpose, topic, key);
        var oldest = parked.oldestOf(purpose, topic, key);
        oldest.ifPresent(event -> {
            tried.set(event.id);
            inbox.once(purpose, event.body, event.envelope());
            parked.delete(event);
        });
        return oldest.isPresent();
    }

    /** The operator is told in any case; another one may have taken the event meanwhile. */
    private void note(Purpose purpose, String topic, String key, Long tried, RuntimeException failure) {
        if (tried == null) {
            return;
        }
        try {
            transaction.call(() -> {
                parked.lock(purpose, topic, key);
                parked.findByIdOptional(tried).ifPresent(event -> event.failed(failure.toString()));
                return null;
            });
        } catch (RuntimeException unnoted) {
            LOG.warnf("Why the parked event %d failed again could not be noted: %s", tried, unnoted);
        }
    }
}
