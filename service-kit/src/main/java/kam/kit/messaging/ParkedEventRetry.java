package kam.kit.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Handles parked events again, all of one key in their order. */
@ApplicationScoped
class ParkedEventRetry {
    private final ParkedEvents parked;
    private final Inbox inbox;

    ParkedEventRetry(ParkedEvents parked, Inbox inbox) {
        this.parked = parked;
        this.inbox = inbox;
    }

    /** True when nothing of that key is parked any more; an event that fails again stays, with the new reason. */
    boolean retryKeyOf(long id) {
        var first = QuarkusTransaction.requiringNew().call(() -> parked.findById(id));
        if (first == null) {
            return false;
        }
        for (var more = true; more; ) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> handleOldest(first.topic, first.key));
            } catch (RuntimeException e) {
                QuarkusTransaction.requiringNew()
                        .run(() -> parked.ofKey(first.topic, first.key).stream()
                                .findFirst()
                                .ifPresent(oldest -> oldest.failed(e.toString())));
                return false;
            }
        }
        return true;
    }

    private boolean handleOldest(String topic, String key) {
        var events = parked.ofKey(topic, key);
        if (events.isEmpty()) {
            return false;
        }
        var oldest = events.get(0);
        inbox.once(oldest.body, oldest.envelope());
        parked.delete(oldest);
        return events.size() > 1;
    }
}
