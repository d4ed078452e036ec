package kam.kit.messaging;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Events that could not be handled, kept until an operator retries or discards them. Those of one purpose and key come and go under
 * that key's lock, so that who finds none under the lock knows that none is on its way.
 */
@ApplicationScoped
class ParkedEvents implements PanacheRepository<ParkedEvent> {
    /** Apart from other advisory locks of the database. */
    private static final String LOCK = "(1801547116, hashtext(:purpose || ' ' || :topic || ' ' || :key))";

    private final EntityManager entities;
    private final Clock clock;

    ParkedEvents(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Waits for the key's lock, which is held until the transaction ends. */
    void lock(Purpose purpose, String topic, String key) {
        query("select 1 from pg_advisory_xact_lock" + LOCK, purpose, topic, key);
    }

    /** False when it is another's at this moment. */
    boolean lockWithoutWaiting(Purpose purpose, String topic, String key) {
        return (boolean) query("select pg_try_advisory_xact_lock" + LOCK, purpose, topic, key);
    }

    boolean holds(Purpose purpose, String topic, String key) {
        return (boolean) query(
                "select exists (select 1 from parked_event"
                        + " where purpose = :purpose and topic = :topic and key = :key)",
                purpose,
                topic,
                key);
    }

    private Object query(String sql, Purpose purpose, String topic, String key) {
        return entities.createNativeQuery(sql)
                .setParameter("purpose", purpose.code())
                .setParameter("topic", topic)
                .setParameter("key", key)
                .getSingleResult();
    }

    void add(Purpose purpose, ConsumerRecord<String, byte[]> message, String reason) {
        persist(new ParkedEvent(purpose, message, reason, clock.instant()));
    }

    List<ParkedEvent> oldest(int limit) {
        return findAll(Sort.ascending("id")).page(0, limit).list();
    }

    Optional<ParkedEvent> oldestOf(Purpose purpose, String topic, String key) {
        return find("purpose = ?1 and topic = ?2 and key = ?3", Sort.ascending("id"), purpose.code(), topic, key)
                .page(0, 1)
                .firstResultOptional();
    }

    /** False when there is none with this id. */
    boolean discard(long id) {
        var event = findById(id);
        if (event == null) {
            return false;
        }
        lock(event.purpose(), event.topic, event.key);
        return delete("id", id) > 0;
    }
}
