package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import kam.events.DomainEvent;
import kam.events.EventCatalogue;
import kam.kit.persistence.AggregateRoot;

/**
 * Where events wait to be sent (发件箱). An event is stored in the transaction of its cause: both happen or neither
 * does, and the relay sends it afterwards as often as it takes.
 */
@ApplicationScoped
public class Outbox {
    /** Told within the process when an event is there to be sent. */
    record Appended() {}

    private final EntityManager entities;
    private final Clock clock;
    private final Trace trace;
    private final Event<Appended> appended;

    Outbox(EntityManager entities, Clock clock, Trace trace, Event<Appended> appended) {
        this.entities = entities;
        this.clock = clock;
        this.trace = trace;
        this.appended = appended;
    }

    /**
     * Appends an event of this root, which the caller has locked or made in the current transaction, so that the
     * events of one root are stored in their order. The root's version rises, even where only its children changed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AggregateRoot root, DomainEvent event) {
        entities.flush();
        entities.lock(root, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.createNativeQuery("""
                        insert into outbox (event_id, topic, key, type, subject, occurred_at, traceparent, body)
                        values (:id, :topic, :key, :type, :subject, :at, :traceparent, cast(:body as jsonb))
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("topic", event.topic())
                .setParameter("key", event.key())
                .setParameter("type", EventCatalogue.typeOf(event.getClass()))
                .setParameter("subject", root.id().toString())
                .setParameter("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("traceparent", trace.current())
                .setParameter("body", EventJson.write(event))
                .executeUpdate();
        appended.fire(new Appended());
    }
}
