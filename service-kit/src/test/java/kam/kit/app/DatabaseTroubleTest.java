package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kam.events.ContractEvent.ContractWithdrawn;
import kam.testing.Events;
import kam.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that is slow or locked is never the event's fault: it is taken once the trouble is over. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DatabaseTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    ThingService things;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "kam.messaging.attempts")
    int attempts;

    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void noMoreTrouble() {
        ThingEventHandler.first = event -> {};
    }

    @Test
    void aHandlerThatIsSlowedPastTheStatementTimeOutIsTriedUntilItSucceeds() {
        var thing = thing();
        hinder(thing, () -> {
            execute("select 1 from set_config('statement_timeout', '50', true)");
            execute("select 1 from pg_sleep(10)");
        });
        Targets.publish(thing, 0);
        isTakenAfterMoreTriesThanAnErrorGets(thing);
    }

    @Test
    void aHandlerThatIsSlowedPastTheTransactionTimeOutIsTriedUntilItSucceeds() {
        var thing = thing();
        hinder(thing, () -> {
            execute("select 1 from pg_sleep(0.6)");
            execute("select 1 from pg_sleep(0.6)");
        });
        Targets.publish(thing, 0);
        isTakenAfterMoreTriesThanAnErrorGets(thing);
    }

    @Test
    void anEventWhoseRowIsLockedByAnotherSessionWaitsAndTheOthersGoOn() throws Exception {
        var locked = thing();
        var other = thing();
        hinder(locked, () -> execute("select 1 from set_config('lock_timeout', '50', true)"));
        try (var holding = TestStack.superuser();
                var lock = holding.prepareStatement("select * from thing where id = ? for update")) {
            holding.setAutoCommit(false);
            lock.setObject(1, locked);
            lock.executeQuery();
            Targets.publish(locked, 0);
            await().atMost(PATIENCE).until(() -> tries.get() > attempts);
            Events.publish(new ContractWithdrawn(other, "N", UUID.randomUUID(), "BJ", "m", null, 1), Instant.now());
            await().atMost(PATIENCE).until(() -> Targets.effects(other) == 1);
            assertThat(Targets.effects(locked)).isZero();
        }
        isTakenAfterMoreTriesThanAnErrorGets(locked);
    }

    private void hinder(UUID thing, Runnable trouble) {
        tries.set(0);
        ThingEventHandler.first = event -> {
            if (event.targetId().equals(thing) && tries.incrementAndGet() <= attempts + 1) {
                trouble.run();
            }
        };
    }

    private void isTakenAfterMoreTriesThanAnErrorGets(UUID thing) {
        await().atMost(PATIENCE).until(() -> Targets.effects(thing) == 1);
        assertThat(tries.get()).isGreaterThan(attempts);
        assertThat(Targets.parked(thing)).isEmpty();
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).getSingleResult();
    }

    private UUID thing() {
        return things.make("BJ", UUID.randomUUID().toString(), BigDecimal.ONE).id();
    }
}
