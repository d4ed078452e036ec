package kam.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import kam.events.DomainEvent;
import kam.kit.persistence.AggregateRoot;

/**
 * Where events wait to be sent (发件箱). An event is stored in the transaction of its cause: both happen or neither
 * does, and the relay sends it afterwards as often as it takes.
 */
@ApplicationScoped
public class Outbox {
    /** Told within the process when events are there to be sent. */
    record Appended() {}

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final DataSource database;
    private final Clock clock;
    private final Trace trace;
    private final Event<Appended> appended;

    Outbox(
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            DataSource database,
            Clock clock,
            Trace trace,
            Event<Appended> appended) {
        this.entities = entities;
        this.transaction = transaction;
        this.database = database;
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
        if (!root.hasRisen()) {
            entities.flush();
        }
        if (!root.hasRisen()) {
            entities.lock(root, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        gathered().add(root, event, clock.instant(), trace.current());
    }

    /** The same for all that one command has told, after writing what it changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(AggregateRoot root, List<DomainEvent> events) {
        entities.flush();
        events.forEach(event -> append(root, event));
    }

    private GatheredEvents gathered() {
        var gathered = (GatheredEvents) transaction.getResource(GatheredEvents.class);
        if (gathered == null) {
            gathered = new GatheredEvents(database);
            transaction.putResource(GatheredEvents.class, gathered);
            transaction.registerInterposedSynchronization(gathered);
            appended.fire(new Appended());
        }
        return gathered;
    }
}
