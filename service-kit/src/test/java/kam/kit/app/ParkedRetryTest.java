package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import kam.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ParkedRetryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    ThingService things;

    private UUID thing() {
        return things.make("BJ", UUID.randomUUID().toString(), BigDecimal.ONE).id();
    }

    @Test
    void twoThousandParkedEventsAreTakenInTheirOrderWithinSeconds() throws Exception {
        var thing = thing();
        Targets.park(thing, 2000);
        var began = System.nanoTime();
        assertThat(Targets.retry(Targets.parked(thing).get(0).get("id"))).isEqualTo(204);
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf("2000 parked events of one key retried in %d ms%n", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(Targets.parked(thing)).isEmpty();
        assertThat(Targets.heardBy(thing))
                .isEqualTo(IntStream.range(0, 2000).boxed().toList());
        assertThat(Targets.effects(thing)).isEqualTo(2000);
    }

    @Test
    void aRetryEmptiesTheKeyAlsoWhileMoreEventsOfItArrive() throws Exception {
        for (var trial = 0; trial < 3; trial++) {
            var thing = thing();
            Targets.park(thing, 20);
            var id = Targets.parked(thing).get(0).get("id");
            var arriving = CompletableFuture.runAsync(
                    () -> IntStream.range(20, 40).forEach(number -> Targets.publish(thing, number)));
            await().atMost(PATIENCE).until(() -> Targets.parked(thing).size() > 20);

            assertThat(Targets.retry(id)).isEqualTo(204);

            arriving.get();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Targets.heardBy(thing))
                            .isEqualTo(IntStream.range(0, 40).boxed().toList()));
            assertThat(Targets.parked(thing)).isEmpty();
            assertThat(Targets.effects(thing)).isEqualTo(40);
        }
    }

    @Test
    void twoOperatorsMayRetryTheSameKeyAtTheSameTime() throws Exception {
        var thing = thing();
        Targets.park(thing, 100);
        var ids = Targets.parked(thing);
        var begun = new CountDownLatch(1);
        ThingEventHandler.first = event -> begun.countDown();
        var one = CompletableFuture.supplyAsync(() -> Targets.retry(ids.get(0).get("id")));
        begun.await();
        var other =
                CompletableFuture.supplyAsync(() -> Targets.retry(ids.get(99).get("id")));
        assertThat(one.get()).isEqualTo(204);
        assertThat(other.get())
                .as("409 where the last was taken before it came")
                .isIn(204, 409);
        assertThat(Targets.parked(thing)).isEmpty();
        assertThat(Targets.heardBy(thing))
                .isEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(Targets.effects(thing)).isEqualTo(100);
    }

    @AfterEach
    void nobodyFailsAnyMore() {
        ThingEventHandler.first = event -> {};
    }

    @Test
    void anEventThatFailsAgainStaysWithTheNewReasonAndSoDoThoseBehindIt() throws Exception {
        var thing = thing();
        Targets.park(thing, 3);
        var id = Targets.parked(thing).get(0).get("id");
        ThingEventHandler.first = event -> {
            if (event.targetId().equals(thing) && event.value().intValueExact() == 1) {
                throw new IllegalStateException("not the\0second");
            }
        };
        assertThat(Targets.retry(id)).isEqualTo(409);
        ThingEventHandler.first = event -> {};
        assertThat(Targets.heardBy(thing)).containsExactly(0);
        assertThat(Targets.parked(thing)).hasSize(2);
        assertThat(Targets.parked(thing).get(0).get("reason").toString()).contains("not the\uFFFDsecond");
        assertThat(Targets.retry(Targets.parked(thing).get(0).get("id"))).isEqualTo(204);
        assertThat(Targets.heardBy(thing)).containsExactly(0, 1, 2);
    }
}
