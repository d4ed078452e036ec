package kam.kpi.fact;

import static kam.kpi.Assessors.SCORECARDS;
import static kam.kpi.Assessors.compute;
import static kam.kpi.Assessors.director;
import static kam.kpi.Assessors.id;
import static kam.kpi.Assessors.newcomer;
import static kam.kpi.Assessors.setTarget;
import static kam.kpi.Deeds.instalment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kam.kpi.Deeds;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact.FactKey;
import kam.testing.Management;
import kam.testing.TestStack;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildStoryTest {
    private static final String QUARTER = "2025-Q3";
    private static final String REBUILD = "/q/facts/rebuild";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    AssignmentRepository assignments;

    private final String person = newcomer();
    private final Deeds deeds = new Deeds(person, "BJ");

    @Test
    void aRebuildFromTheEventsGivesTheSameDigest() throws Exception {
        setTarget("sales-completion", QUARTER, "BJ", person, 100);
        var contract = UUID.randomUUID();
        deeds.delivered("2025-07-01", "50.00");
        deeds.agreed(contract, instalment(1, "2025-07-30", "10.00"), instalment(2, "2025-08-30", "10.00"));
        deeds.collected(contract, "2025-07-15", "15.00");
        deeds.registered("2025-01-02");
        deeds.handedTo(newcomer(), "SH", "2025-08-30");
        deeds.handedTo(newcomer(), "BJ", "2025-08-01");
        deeds.handedTo(person, "BJ", "2025-08-01");
        awaitFacts(4);
        var assignments = "select string_agg(valid_from || ' ' || coalesce(valid_until, 'infinity') || ' ' || person"
                + " || ' ' || office, ', ' order by valid_from) from assignment where customer_id = '"
                + deeds.customer() + "'";
        var history = "2025-01-02 2025-08-01 %1$s BJ, 2025-08-01 infinity %1$s BJ".formatted(person);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(text(assignments)).isEqualTo(history));
        var before = compute(person, "BJ", QUARTER);
        await().atMost(PATIENCE).until(() -> Management.post(REBUILD) == 202);
        await().atMost(PATIENCE).untilAsserted(RebuildStoryTest::isFinished);
        assertThat(factsOf(person)).isEqualTo(4);
        assertThat(text(assignments)).isEqualTo(history);
        director()
                .post(SCORECARDS + "/" + id(before) + "/recomputation")
                .then()
                .statusCode(201)
                .body("points", equalTo(15 + 25))
                .body("digest", equalTo(before.jsonPath().getString("digest")));
        assertThat(number("select facts_forgotten from fact_rebuild order by id desc limit 1"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void untilAllEventsAreReadAgainNothingIsComputed() throws Exception {
        try (var holding = TestStack.superuser()) {
            holding.setAutoCommit(false);
            execute(holding, "lock table inbox in exclusive mode");
            try (var other = TestStack.superuser()) {
                execute(other, "insert into fact_rebuild (facts_forgotten) values (0)");
            }
            deeds.delivered("2025-07-01", "50.00");
            compute(person, "BJ", QUARTER).then().statusCode(409).body("code", equalTo("facts-being-rebuilt"));
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> compute(person, "BJ", QUARTER)
                        .then()
                        .statusCode(201)
                        .body("lines[0].receipt.proofs.size()", equalTo(1)));
        isFinished();
    }

    @Test
    void whileAnotherInstanceListensNothingIsForgotten() throws Exception {
        deeds.delivered("2025-07-01", "50.00");
        awaitFacts(1);
        var forgotten = number("select count(*) from fact_rebuild");
        try (var other = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap(), "group.id", "kpi-service-facts"),
                new StringDeserializer(),
                new StringDeserializer())) {
            other.subscribe(List.of("kam.contract", "kam.goods", "kam.visit"));
            await().atMost(PATIENCE).until(() -> {
                other.poll(Duration.ofMillis(100));
                return !other.assignment().isEmpty();
            });
            assertThat(Management.post(REBUILD)).isEqualTo(409);
        }
        assertThat(number("select count(*) from fact_rebuild")).isEqualTo(forgotten);
        assertThat(factsOf(person)).isEqualTo(1);
    }

    @Test
    void onEachDayTheLastThatWasToldHoldsOfThoseWhoseDayHasCome() {
        var seed = Long.getLong("kam.assignment.seed", System.nanoTime());
        var random = new Random(seed);
        var customer = UUID.randomUUID();
        var first = LocalDate.of(2025, 1, 1);
        var told = new ArrayList<Integer>();
        for (var i = 0; i < 30; i++) {
            var day = random.nextInt(20);
            var answerer = new Answerer("p" + i, "BJ");
            told.add(day);
            QuarkusTransaction.requiringNew().run(() -> assignments.assign(customer, first.plusDays(day), answerer));
            var answering =
                    QuarkusTransaction.requiringNew().call(() -> assignments.answering(List.of(sale(customer))));
            for (var today = 0; today < 20; today++) {
                var expected = Optional.<Answerer>empty();
                for (var j = 0; j < told.size(); j++) {
                    expected = told.get(j) <= today ? Optional.of(new Answerer("p" + j, "BJ")) : expected;
                }
                assertThat(answering.on(customer, first.plusDays(today)))
                        .as("day %d after %s, seed %d", today, told, seed)
                        .isEqualTo(expected);
            }
        }
    }

    private static Fact sale(UUID customer) {
        return new Fact(
                        new FactKey(UUID.randomUUID(), 0),
                        Instant.EPOCH,
                        FactKind.SALES,
                        UUID.randomUUID(),
                        LocalDate.EPOCH,
                        BigDecimal.ONE)
                .of("li", "BJ", customer);
    }

    private static void isFinished() {
        RestAssured.given().baseUri(Management.base()).get(REBUILD).then().body("finished", equalTo(true));
    }

    private void awaitFacts(int expected) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(factsOf(person)).isEqualTo(expected));
    }

    private static long factsOf(String person) throws SQLException {
        return number("select count(*) from fact where person = '" + person + "'");
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
