package kam.kit.messaging;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events that could not be handled, kept until an operator retries or discards them. */
@ApplicationScoped
class ParkedEvents implements PanacheRepository<ParkedEvent> {
    private final Clock clock;

    ParkedEvents(Clock clock) {
        this.clock = clock;
    }

    boolean holds(String topic, String key) {
        return count("topic = ?1 and key = ?2", topic, ParkedEvent.keyOf(key)) > 0;
    }

    /** A message that comes again, because the service fell before it had told Kafka, is parked once. */
    void add(ConsumerRecord<String, byte[]> message, String reason) {
        var known = count(
                "topic = ?1 and partition = ?2 and position = ?3",
                message.topic(),
                message.partition(),
                message.offset());
        if (known == 0) {
            persist(new ParkedEvent(message, reason, clock.instant()));
        }
    }

    List<ParkedEvent> oldest(int limit) {
        return findAll(Sort.ascending("id")).page(0, limit).list();
    }

    /** Locks and returns the events of one key, oldest first. */
    List<ParkedEvent> ofKey(String topic, String key) {
        return find("topic = ?1 and key = ?2", Sort.ascending("id"), topic, key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
