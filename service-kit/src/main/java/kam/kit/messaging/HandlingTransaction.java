package kam.kit.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * The transaction in which one event is handled. The server cancels a statement that waits too long: the transaction's
 * own time-out takes effect between statements only, and one that hangs would hold up the consumer for ever.
 */
@ApplicationScoped
class HandlingTransaction {
    private static final Duration LONGEST_WAIT_FOR_A_LOCK = Duration.ofSeconds(5);

    private final EntityManager entities;
    private final Duration longest;

    HandlingTransaction(EntityManager entities, MessagingSettings settings) {
        this.entities = entities;
        this.longest = settings.handlingTimeout();
    }

    /**
     * Throws what the work threw, and {@link PassingTrouble.TookTooLong} whatever it threw after its time; then nothing
     * has happened.
     */
    <T> T call(Callable<T> work) {
        var began = System.nanoTime();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) Math.max(1, longest.toSeconds()))
                    .call(() -> {
                        limitStatements();
                        return work.call();
                    });
        } catch (RuntimeException e) {
            throw System.nanoTime() - began < longest.toNanos() ? e : new PassingTrouble.TookTooLong(e);
        }
    }

    /** Somewhat shorter, so that the server's word comes before the transaction's time-out, which interrupts rudely. */
    private void limitStatements() {
        entities.createNativeQuery(
                        "select set_config('statement_timeout', :whole, true), set_config('lock_timeout', :lock, true)")
                .setParameter("whole", Long.toString(longest.toMillis() * 4 / 5))
                .setParameter("lock", Long.toString(LONGEST_WAIT_FOR_A_LOCK.toMillis()))
                .getSingleResult();
    }
}
