package kam.goodsledger.ledger;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

/**
 * Clients that book on the same accounts of two offices, in either order of lines, for {@code kam.ledger.load-seconds};
 * a minute under {@code -Pcampaign}.
 */
@QuarkusTest
class LedgerConcurrencyTest {
    private static final int CLIENTS = 16;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("kam.ledger.load-seconds", 10));

    /** What was acknowledged at one office. */
    private static final class Acknowledged {
        private final AtomicInteger receipts = new AtomicInteger();
        private final AtomicInteger paidToOffice = new AtomicInteger();
        private final AtomicInteger paidToCompany = new AtomicInteger();
    }

    @Test
    void sixteenClientsThatBookOnTheSameAccountsNeitherDeadlockNorFail() throws Exception {
        var stories = List.of(Story.begin(), Story.begin());
        var acknowledged = List.of(new Acknowledged(), new Acknowledged());
        var deadlocks = deadlocks();
        var until = System.nanoTime() + LENGTH.toNanos();
        var clients = new ArrayList<Callable<Integer>>();
        for (var client = 0; client < CLIENTS; client++) {
            var office = client % 2;
            var linesReversed = client % 4 < 2;
            clients.add(() -> bookUntil(until, stories.get(office), linesReversed, acknowledged.get(office)));
        }
        var journals = 0;
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (var client : pool.invokeAll(clients)) {
                journals += client.get();
            }
        } finally {
            pool.shutdown();
        }
        System.out.printf(
                "%d clients booked %d journals in %d s: %d/s%n",
                CLIENTS, journals, LENGTH.toSeconds(), journals / LENGTH.toSeconds());
        assertEquals(deadlocks, deadlocks());
        for (var office = 0; office < stories.size(); office++) {
            everythingIsThereOnce(stories.get(office), acknowledged.get(office));
        }
        stories.get(0).get(Role.AUDITOR, "/api/v1/ledger/proof").statusCode(200).body("holds", is(true));
    }

    private static void everythingIsThereOnce(Story story, Acknowledged acknowledged) {
        assertTrue(acknowledged.receipts.get() > 0);
        story.assertBalance("OFFICE_HELD", String.valueOf(2 * acknowledged.receipts.get()));
        story.assertBalance("IN_TRANSIT", "0");
        story.assertBalance("OFFICE_CASH", acknowledged.paidToOffice.toString());
        story.assertBalance("REMITTED", acknowledged.paidToCompany.toString());
        story.assertBalance("OFFICE_MARGIN", "-" + acknowledged.paidToCompany);
    }

    /** Notices and receipts over both lines, and payments to office and company; returns how many were booked. */
    private static int bookUntil(long until, Story story, boolean linesReversed, Acknowledged acknowledged) {
        var journals = 0;
        while (System.nanoTime() < until) {
            var notice = Map.of(
                    "noticeNumber",
                    UUID.randomUUID().toString(),
                    "contractId",
                    story.contract,
                    "dispatchedOn",
                    "2026-01-05",
                    "lines",
                    ordered(linesReversed, sent(1, "PUMP-1"), sent(2, "PIPE-2")));
            String shipment = booked(story.post(Role.OEM, "/api/v1/shipments", notice));
            var arrived = Map.of("lines", ordered(!linesReversed, received(1), received(2)));
            booked(story.post(Role.OFFICE_CLERK, "/api/v1/shipments/" + shipment + "/receipts", arrived));
            acknowledged.receipts.incrementAndGet();
            booked(story.post(Role.OFFICE_CLERK, "/api/v1/payments", story.payment("OFFICE", "1.00")));
            acknowledged.paidToOffice.incrementAndGet();
            booked(story.post(Role.FINANCE, "/api/v1/payments", story.payment("COMPANY", "1.00")));
            acknowledged.paidToCompany.incrementAndGet();
            journals += 4;
        }
        return journals;
    }

    private static String booked(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    /** How many deadlocks PostgreSQL has resolved since it was started. */
    private static long deadlocks() throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select sum(deadlocks) from pg_stat_database")) {
            row.next();
            return row.getLong(1);
        }
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
