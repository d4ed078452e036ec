package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes each event once: the mark that it was taken, and all its effects, are one transaction. An event whose key
 * has a parked one is parked behind it, so that order per key holds.
 */
@ApplicationScoped
class Inbox {
    /** What became of a message. */
    enum Outcome {
        DONE,
        DUPLICATE,
        SKIPPED,
        PARKED,
        /** An operator is at work on events of its key; it must come again. */
        BUSY
    }

    private final EntityManager entities;
    private final HandlingTransaction transaction;
    private final Subscriptions subscriptions;
    private final ParkedEvents parked;
    private final Trace trace;

    Inbox(
            EntityManager entities,
            HandlingTransaction transaction,
            Subscriptions subscriptions,
            ParkedEvents parked,
            Trace trace) {
        this.entities = entities;
        this.transaction = transaction;
        this.subscriptions = subscriptions;
        this.parked = parked;
        this.trace = trace;
    }

    /** Throws what the handler threw; then nothing has happened. */
    Outcome take(ConsumerRecord<String, byte[]> message) {
        Envelope envelope;
        try {
            envelope = Envelope.of(message.headers());
        } catch (RuntimeException e) {
            park(message, e);
            return Outcome.PARKED;
        }
        if (!subscriptions.knows(envelope.type())) {
            return Outcome.SKIPPED;
        }
        return transaction.call(() -> takeInOrder(message, envelope));
    }

    /** That none of its key is parked needs no lock: only the one consumer of its partition could park one now. */
    private Outcome takeInOrder(ConsumerRecord<String, byte[]> message, Envelope envelope) {
        var topic = message.topic();
        var key = ParkedEvent.keyOf(message.key());
        if (parked.holds(topic, key)) {
            if (!parked.lockWithoutWaiting(topic, key)) {
                return Outcome.BUSY;
            }
            if (parked.holds(topic, key)) {
                parked.add(message, "waits behind a parked event of its key");
                return Outcome.PARKED;
            }
        }
        return once(message.value(), envelope) ? Outcome.DONE : Outcome.DUPLICATE;
    }

    void park(ConsumerRecord<String, byte[]> message, Throwable reason) {
        transaction.call(() -> {
            parked.lock(message.topic(), ParkedEvent.keyOf(message.key()));
            parked.add(message, reason.toString());
            return null;
        });
    }

    /** Handles the event in the current transaction, unless that was done before. */
    boolean once(byte[] body, Envelope envelope) {
        if (!mark(envelope.id())) {
            return false;
        }
        trace.consume(envelope.type(), envelope.traceparent(), () -> {
            try {
                subscriptions.react(body, envelope);
            } catch (IOException e) {
                throw new UncheckedIOException("unreadable: " + e.getMessage(), e);
            }
        });
        return true;
    }

    private boolean mark(UUID eventId) {
        return entities.createNativeQuery("insert into inbox (event_id) values (:id) on conflict do nothing")
                        .setParameter("id", eventId)
                        .executeUpdate()
                == 1;
    }
}
