package kam.goodsledger.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The office disputes at the very moment at which the deadline passes, on real PostgreSQL. */
@QuarkusTest
class SilentAcceptanceRaceTests {
    private static final int ROUNDS = 50;
    private static final int CLOSERS = 3;

    @Inject
    BusinessClock clock;

    @Inject
    SilentAcceptance closing;

    private final Random random = new Random();

    @Test
    void aReceiptIsEitherDisputedOrSilentlyAcceptedAndNeverBoth() throws Exception {
        var story = Story.begin();
        var outcomes = new HashSet<Integer>();
        var disputed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var shipment = story.notified(1);
            var receipt = story.received(shipment, 1);
            var status = race(story, "/api/v1/shipments/" + shipment + "/receipts/" + receipt);
            outcomes.add(status);
            disputed += status == 200 ? 1 : 0;
            assertOneOutcome(story, shipment, receipt, status == 200);
        }
        System.out.printf("Of %d races the dispute won %d%n", ROUNDS, disputed);
        assertTrue(Set.of(200, 409).containsAll(outcomes), outcomes::toString);
        story.assertBalance("CLAIM_ON_OFFICE", String.valueOf((ROUNDS - disputed) * 80));
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").statusCode(200).body("holds", org.hamcrest.Matchers.is(true));
    }

    /** Lets the dispute and three closing jobs loose around the deadline; returns the dispute's status. */
    private int race(Story story, String path) throws Exception {
        var deadline = Instant.parse(
                story.get(Role.OFFICE_CLERK, path).statusCode(200).extract().path("deadline"));
        var claim = Map.of("reason", "短少", "lines", List.of(Map.of("line", 1, "missing", 1, "damaged", 0)));
        clock.advance(Duration.between(clock.instant(), deadline).minusMillis(30));
        var jobs = Executors.newFixedThreadPool(CLOSERS + 1);
        try {
            var disputesAt = deadline.minusMillis(random.nextInt(25));
            var dispute = CompletableFuture.supplyAsync(
                    () -> {
                        spinUntil(disputesAt);
                        return story.post(Role.OFFICE_CLERK, path + "/dispute", claim)
                                .extract()
                                .statusCode();
                    },
                    jobs);
            for (var closer = 0; closer < CLOSERS; closer++) {
                CompletableFuture.runAsync(
                        () -> {
                            spinUntil(deadline.minusMillis(5));
                            while (!dispute.isDone() || clock.instant().isBefore(deadline.plusMillis(5))) {
                                closing.closeDue();
                            }
                        },
                        jobs);
            }
            return dispute.get();
        } finally {
            jobs.shutdown();
            assertTrue(jobs.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS));
        }
    }

    private void spinUntil(Instant time) {
        while (clock.instant().isBefore(time)) {
            Thread.onSpinWait();
        }
    }

    private static void assertOneOutcome(Story story, String shipment, String receipt, boolean disputed) {
        var expected = disputed ? "ShipmentDisputed" : "ShipmentAccepted";
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            String state = story.get(Role.OFFICE_CLERK, "/api/v1/shipments/" + shipment + "/receipts/" + receipt)
                    .extract()
                    .path("state");
            assertEquals(disputed ? "DISPUTED" : "ACCEPTED", state);
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(
                        List.of("ShipmentNotified", "ShipmentReceived", expected),
                        story.events(UUID.fromString(shipment))));
    }
}
