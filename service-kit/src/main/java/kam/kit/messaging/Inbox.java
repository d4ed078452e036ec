package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes each event once for each purpose: the mark that it was taken, the place behind it on its partition, and all its
 * effects are one transaction. The place tells what comes again from what is new, also when the mark is gone; the mark
 * finds an event that was sent twice. An event whose key has a parked one is parked behind it, so that order per key
 * holds.
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
    private final Listeners listeners;
    private final ParkedEvents parked;
    private final Trace trace;

    Inbox(
            EntityManager entities,
            HandlingTransaction transaction,
            Listeners listeners,
            ParkedEvents parked,
            Trace trace) {
        this.entities = entities;
        this.transaction = transaction;
        this.listeners = listeners;
        this.parked = parked;
        this.trace = trace;
    }

    /** Throws what the handler threw; then nothing has happened. */
    Outcome take(Purpose purpose, ConsumerRecord<String, byte[]> message) {
        Envelope envelope;
        try {
            envelope = Envelope.of(message);
        } catch (RuntimeException e) {
            park(purpose, message, e);
            return Outcome.PARKED;
        }
        if (!listeners.of(purpose).knows(envelope.type())) {
            return Outcome.SKIPPED;
        }
        return transaction.call(() -> takeInOrder(purpose, message, envelope));
    }

    /** That none of its key is parked needs no lock: only the one consumer of its partition could park one now. */
    private Outcome takeInOrder(Purpose purpose, ConsumerRecord<String, byte[]> message, Envelope envelope) {
        var topic = message.topic();
        var key = ParkedEvent.keyOf(message.key());
        if (parked.holds(purpose, topic, key)) {
            if (!parked.lockWithoutWaiting(purpose, topic, key)) {
                return Outcome.BUSY;
            }
            if (parked.holds(purpose, topic, key)) {
                if (passes(purpose, message)) {
                    parked.add(purpose, message, "waits behind a parked event of its key");
                }
                return Outcome.PARKED;
            }
        }
        if (!passes(purpose, message)) {
            return Outcome.DUPLICATE;
        }
        return once(purpose, message.value(), envelope) ? Outcome.DONE : Outcome.DUPLICATE;
    }

    void park(Purpose purpose, ConsumerRecord<String, byte[]> message, Throwable reason) {
        transaction.call(() -> {
            parked.lock(purpose, message.topic(), ParkedEvent.keyOf(message.key()));
            if (passes(purpose, message)) {
                parked.add(purpose, message, reason.toString());
            }
            return null;
        });
    }

    /** False where the place behind this message was reached before, by this instance or another. */
    private boolean passes(Purpose purpose, ConsumerRecord<String, byte[]> message) {
        return entities.createNativeQuery("""
                        insert into inbox_position (purpose, topic, partition, position)
                        values (:purpose, :topic, :partition, :position)
                        on conflict (purpose, topic, partition) do update set position = excluded.position
                        where inbox_position.position < excluded.position
                        """)
                        .setParameter("purpose", purpose.code())
                        .setParameter("topic", message.topic())
                        .setParameter("partition", message.partition())
                        .setParameter("position", message.offset())
                        .executeUpdate()
                == 1;
    }

    /** Handles the event in the current transaction, unless that was done before. */
    boolean once(Purpose purpose, byte[] body, Envelope envelope) {
        if (!mark(purpose, envelope.id())) {
            return false;
        }
        trace.consume(envelope.type(), envelope.traceparent(), () -> {
            try {
                listeners.of(purpose).react(body, envelope);
            } catch (IOException e) {
                throw new UncheckedIOException("unreadable: " + e.getMessage(), e);
            }
        });
        return true;
    }

    private boolean mark(Purpose purpose, UUID eventId) {
        return entities.createNativeQuery("insert into inbox (purpose, event_id) values (:purpose, :id)"
                                + " on conflict do nothing")
                        .setParameter("purpose", purpose.code())
                        .setParameter("id", eventId)
                        .executeUpdate()
                == 1;
    }
}
