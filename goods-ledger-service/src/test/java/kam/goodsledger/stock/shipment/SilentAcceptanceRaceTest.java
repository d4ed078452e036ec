package kam.goodsledger.stock.shipment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessClock;
import kam.kit.clock.DueWorkLoop;
import kam.kit.identity.Role;
import kam.testing.Events;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The office disputes at the very moment at which the deadline passes, on real PostgreSQL. */
@QuarkusTest
class SilentAcceptanceRaceTest {
    private static final int ROUNDS = Integer.getInteger("kam.race.rounds", 12);
    private static final int CLOSERS = 2;
    private static final int WINDOW_MILLIS = 120;

    @Inject
    BusinessClock clock;

    @Inject
    DueWorkLoop clockwork;

    private final Random random = new Random();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLOSERS + 1);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void aReceiptIsEitherDisputedOrSilentlyAcceptedAndNeverBoth() throws Exception {
        var story = Story.begin();
        var statuses = new HashSet<Integer>();
        var expected = new HashMap<String, List<String>>();
        var disputed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var shipment = story.notified(1);
            var receipt = story.received(shipment, 1);
            var path = "/api/v1/shipments/" + shipment + "/receipts/" + receipt;
            var status = race(story, path);
            statuses.add(status);
            disputed += status == 200 ? 1 : 0;
            assertOneOutcome(story, path, status == 200);
            expected.put(shipment, List.of(status == 200 ? "ShipmentDisputed" : "ShipmentAccepted"));
        }
        System.out.printf("Of %d races the dispute won %d%n", ROUNDS, disputed);
        assertTrue(Set.of(200, 409).containsAll(statuses), statuses::toString);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var heard = heard();
            expected.forEach((shipment, events) -> assertEquals(events, heard.get(shipment)));
        });
        story.assertBalance("CLAIM_ON_OFFICE", String.valueOf((ROUNDS - disputed) * 80));
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").statusCode(200).body("holds", is(true));
    }

    /** Lets the dispute and the closing jobs loose around the deadline; returns the dispute's status. */
    private int race(Story story, String path) throws Exception {
        var deadline = Instant.parse(
                story.get(Role.OFFICE_CLERK, path).statusCode(200).extract().path("deadline"));
        var claim = Map.of("reason", "短少", "lines", List.of(Map.of("line", 1, "missing", 1, "damaged", 0)));
        clock.advance(Duration.between(clock.instant(), deadline).minusMillis(WINDOW_MILLIS));
        var disputesAt = deadline.minusMillis(random.nextInt(WINDOW_MILLIS));
        var dispute = CompletableFuture.supplyAsync(
                () -> {
                    spinUntil(disputesAt);
                    return story.post(Role.OFFICE_CLERK, path + "/dispute", claim)
                            .extract()
                            .statusCode();
                },
                threads);
        var closers = IntStream.range(0, CLOSERS)
                .mapToObj(closer -> CompletableFuture.runAsync(() -> close(deadline, dispute), threads))
                .toList();
        for (var closer : closers) {
            closer.get();
        }
        return dispute.get();
    }

    /** Closes from just before the deadline until the dispute is through, and once more. */
    private void close(Instant deadline, CompletableFuture<Integer> dispute) {
        spinUntil(deadline.minusMillis(5));
        while (!dispute.isDone()) {
            clockwork.run();
        }
        spinUntil(deadline);
        clockwork.run();
    }

    private void spinUntil(Instant time) {
        while (clock.instant().isBefore(time)) {
            Thread.onSpinWait();
        }
    }

    private static void assertOneOutcome(Story story, String path, boolean disputed) {
        String state = story.get(Role.OFFICE_CLERK, path).extract().path("state");
        assertEquals(disputed ? "DISPUTED" : "ACCEPTED", state);
    }

    /** What others heard of each shipment, apart from its notice and receipt. */
    private static Map<String, List<String>> heard() {
        return Events.on("kam.goods").stream()
                .filter(message -> Story.typeOf(message).matches("Shipment(Accepted|Disputed)"))
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(Story::typeOf, Collectors.toList())));
    }
}
