package kam.goodsledger.contract.credit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractEffective;
import kam.events.CustomerEvent.CreditGraded;
import kam.goodsledger.Story;
import kam.goodsledger.contract.order.Orders;
import kam.kit.identity.Role;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

/** Credit is used from two paths at once, orders cleared by events and deliveries dispatched over HTTP. */
@QuarkusTest
class CreditRaceTest {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = Integer.getInteger("kam.race.rounds", 12);
    private static final BigDecimal LIMIT = new BigDecimal("3000.00");

    /** One statement sees one state of the database, which no lock has to hold still. */
    private static final String EXPOSURE = """
            select (select coalesce(sum(balance), 0) from account where kind = 'RECEIVABLE' and customer_id = ?)
              + (select coalesce(sum(amount), 0) from credit_reservation where customer_id = ?)
            """;

    @Inject
    DataSource database;

    private final Set<UUID> placed = ConcurrentHashMap.newKeySet();

    @Test
    void theLimitIsNeverExceededHoweverCreditIsUsed() throws Exception {
        var story = Story.begin();
        story.held(100);
        var other = anotherContract(story);
        var running = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            var watch = pool.submit(() -> watch(story, running));
            var clients = new ArrayList<Callable<Set<String>>>();
            for (var client = 0; client < CLIENTS; client++) {
                clients.add(client % 2 == 0 ? () -> deliver(story) : () -> order(story, other));
            }
            var answers = new HashSet<String>();
            for (var client : pool.invokeAll(clients)) {
                answers.addAll(client.get());
            }
            assertEquals(Set.of("201", "credit-limit-exceeded", "placed"), answers);
            var heard = awaitJudgements();
            running.set(false);
            assertTrue(watch.get() > 10, "the watch has looked too seldom");
            assertEquals(Set.of("OrderCleared", "OrderHeld"), heard);
        } finally {
            running.set(false);
            pool.shutdownNow();
        }
        assertEquals(0, exposure(story).compareTo(shown(story)));
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").statusCode(200);
    }

    /** Looks at the exposure again and again; returns how often. */
    private int watch(Story story, AtomicBoolean running) throws SQLException {
        var looks = 0;
        while (running.get()) {
            var exposure = exposure(story);
            assertTrue(exposure.compareTo(LIMIT) <= 0, () -> "exposure is " + exposure);
            looks++;
        }
        return looks;
    }

    private BigDecimal exposure(Story story) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(EXPOSURE)) {
            query.setObject(1, story.customer);
            query.setObject(2, story.customer);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBigDecimal(1);
            }
        }
    }

    private static BigDecimal shown(Story story) {
        return new BigDecimal(story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + story.customer)
                .extract()
                .path("exposure")
                .toString());
    }

    /** Dispatches two pumps at 100.00 a round; some are signed for, some refused, and something is paid. */
    private static Set<String> deliver(Story story) {
        var answers = new HashSet<String>();
        for (var round = 0; round < ROUNDS; round++) {
            var answer = story.post(Role.OFFICE_CLERK, "/api/v1/deliveries", story.delivery(2))
                    .extract();
            answers.add(answer.statusCode() == 201 ? "201" : answer.path("code"));
            if (answer.statusCode() == 201 && round % 3 != 2) {
                story.signed(answer.path("id"));
            } else if (answer.statusCode() == 201) {
                var refusal = Map.of("reason", "拒收");
                story.post(Role.OFFICE_CLERK, "/api/v1/deliveries/" + answer.path("id") + "/refusal", refusal)
                        .statusCode(200);
            }
            if (round % 4 == 3) {
                story.paid("OFFICE", "150.00");
            }
        }
        return answers;
    }

    /** Orders three of 70.10 a round under the other contract, and cancels some. */
    private Set<String> order(Story story, UUID contract) {
        for (var round = 0; round < ROUNDS; round++) {
            var order = UUID.randomUUID();
            placed.add(order);
            Orders.tell(Orders.placed(story, contract, order, 1, 1, "3"));
            if (round % 3 == 2) {
                Orders.tell(Orders.cancelled(story, contract, order));
            }
        }
        return Set.of("placed");
    }

    private Set<String> awaitJudgements() {
        var all = placed.stream().map(UUID::toString).collect(Collectors.toSet());
        var heard = new HashSet<String>();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var judged = Events.on("kam.goods").stream()
                    .filter(message -> all.contains(message.key()))
                    .toList();
            judged.forEach(message -> heard.add(Story.typeOf(message)));
            return judged.size() == all.size();
        });
        return heard;
    }

    private static UUID anotherContract(Story story) {
        Orders.tell(new CreditGraded(story.customer, story.office, "manager", 1, BigDecimal.TEN, "C", LIMIT));
        var contract = UUID.randomUUID();
        var price = new BigDecimal("70.10");
        Orders.tell(new ContractEffective(
                contract,
                "HT-B-" + story.office,
                story.customer,
                story.office,
                "manager",
                new BigDecimal("70100.00"),
                Story.SIGNED_ON,
                Story.SIGNED_ON,
                Story.SIGNED_ON.plusYears(1),
                List.of(new AgreedLine(1, "VALVE-3", "VALVE-3", "台", new BigDecimal("1000"), price, price)),
                List.of(),
                "PURCHASE",
                null,
                null));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> LIMIT.compareTo(
                                new BigDecimal(story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + story.customer)
                                        .extract()
                                        .path("limit")
                                        .toString()))
                        == 0);
        return contract;
    }
}
