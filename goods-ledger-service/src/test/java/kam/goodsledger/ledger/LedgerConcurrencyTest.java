package kam.goodsledger.ledger;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerConcurrencyTest {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 8;

    @Test
    void eightClientsThatBookOnTheSameAccountsNeitherDeadlockNorFail() throws Exception {
        var stories = List.of(Story.begin(), Story.begin());
        var clients = new ArrayList<Callable<List<Integer>>>();
        for (var client = 0; client < CLIENTS; client++) {
            var story = stories.get(client % 2);
            var linesReversed = client % 4 < 2;
            clients.add(() -> book(story, linesReversed));
        }
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (var client : pool.invokeAll(clients)) {
                assertEquals(List.of(201), client.get().stream().distinct().toList());
            }
        } finally {
            pool.shutdown();
        }
        for (var story : stories) {
            story.assertBalance("OFFICE_HELD", String.valueOf(CLIENTS / 2 * ROUNDS * 2));
            story.assertBalance("OFFICE_CASH", String.valueOf(CLIENTS / 2 * ROUNDS));
            story.assertBalance("CLAIM_ON_OFFICE", "0");
            story.assertBalance("OFFICE_MARGIN", String.valueOf(-CLIENTS / 2 * ROUNDS));
        }
        stories.get(0).get(Role.AUDITOR, "/api/v1/ledger/proof").statusCode(200).body("holds", is(true));
    }

    /** Notices and receipts over both lines, in either order, and payments to office and company. */
    private static List<Integer> book(Story story, boolean linesReversed) {
        var statuses = new ArrayList<Integer>();
        for (var round = 0; round < ROUNDS; round++) {
            var notice = Map.of(
                    "noticeNumber",
                    UUID.randomUUID().toString(),
                    "contractId",
                    story.contract,
                    "dispatchedOn",
                    "2026-01-05",
                    "lines",
                    ordered(linesReversed, sent(1, "PUMP-1"), sent(2, "PIPE-2")));
            var notified = story.post(Role.OEM, "/api/v1/shipments", notice).extract();
            statuses.add(notified.statusCode());
            var arrived = Map.of("lines", ordered(!linesReversed, received(1), received(2)));
            String shipment = notified.path("id");
            statuses.add(story.post(Role.OFFICE_CLERK, "/api/v1/shipments/" + shipment + "/receipts", arrived)
                    .extract()
                    .statusCode());
            statuses.add(story.paid("OFFICE", "1.00").extract().statusCode());
            statuses.add(story.paid("COMPANY", "1.00").extract().statusCode());
        }
        return statuses;
    }

    private static Map<String, Object> sent(int line, String sku) {
        return Map.of("line", line, "sku", sku, "quantity", 1);
    }

    private static Map<String, Object> received(int line) {
        return Map.of("line", line, "quantity", 1);
    }

    private static List<Map<String, Object>> ordered(
            boolean reversed, Map<String, Object> first, Map<String, Object> second) {
        return reversed ? List.of(second, first) : List.of(first, second);
    }
}
