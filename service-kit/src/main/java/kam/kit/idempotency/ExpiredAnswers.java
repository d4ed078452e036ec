package kam.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Removes the answers that were kept long enough ({@code kam.idempotency.keep-for}): they hold personal data, and whoever
 * repeats a request after that makes a new one. Several instances share the work.
 */
@ApplicationScoped
class ExpiredAnswers {
    private static final int BATCH = 1_000;
    private static final String REMOVE = """
            delete from idempotency where ctid in (
              select ctid from idempotency where created_at < now() - make_interval(secs => :seconds)
              limit :batch for update skip locked)
            """;

    private final EntityManager entities;
    private final IdempotencySettings settings;

    ExpiredAnswers(EntityManager entities, IdempotencySettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    @Scheduled(every = "{kam.idempotency.clearing-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remove() {
        int removed = BATCH;
        while (removed == BATCH) {
            removed = QuarkusTransaction.requiringNew().call(this::removeBatch);
        }
    }

    private int removeBatch() {
        return entities.createNativeQuery(REMOVE)
                .setParameter("seconds", (double) settings.keepFor().toSeconds())
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
