package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.testing.Management;
import kam.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events that wait for an operator are seen by metrics and by health, and do not make the service unready. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventsSeenTest {
    @Inject
    ThingService things;

    @BeforeEach
    void nothingWaits() {
        discardAll("parked");
        discardAll("unsent");
        await().untilAsserted(() -> well().then().statusCode(200));
    }

    @Test
    void parkedEventsAreCountedAndTurnHealthDown() throws Exception {
        var thing =
                things.make("BJ", UUID.randomUUID().toString(), BigDecimal.ONE).id();
        Targets.park(thing, 3);
        await().untilAsserted(() -> assertThat(metric("kam_inbox_parked")).isEqualTo(3));
        assertThat(metric("kam_inbox_parked_seconds")).isNotNegative();
        assertThat(well().statusCode()).isEqualTo(503);
        assertThat(data("parked")).isEqualTo(3);
        assertThat(data("trouble").toString()).contains("3 events are parked");
        get("/q/health/ready").then().statusCode(200);

        assertThat(Targets.retry(Targets.parked(thing).get(0).get("id"))).isEqualTo(204);
        await().untilAsserted(() -> well().then().statusCode(200));
        assertThat(metric("kam_inbox_parked")).isZero();
    }

    @Test
    void eventsThatCannotBeSentAreCountedAndTurnHealthDown() throws Exception {
        try (var database = TestStack.superuser();
                var insert = database.createStatement()) {
            insert.executeUpdate("""
                    insert into outbox (event_id, topic, key, type, subject, occurred_at, body, parked_because)
                    values (gen_random_uuid(), 'kam.customer', gen_random_uuid(), 'kam.customer.CustomerRegistered',
                            'x', now(), '{}', 'a test')
                    """);
        }
        await().untilAsserted(() -> assertThat(metric("kam_outbox_unsent")).isEqualTo(1));
        assertThat(well().statusCode()).isEqualTo(503);
        assertThat(data("unsent")).isEqualTo(1);
        get("/q/health/ready").then().statusCode(200);

        discardAll("unsent");
        await().untilAsserted(() -> well().then().statusCode(200));
    }

    @Test
    void healthNamesTheInstanceThatRelays() {
        assertThat(data("relayedBy")).isEqualTo(data("instance"));
        assertThat(metric("kam_outbox_relayed")).isEqualTo(1);
    }

    private static void discardAll(String kind) {
        List<Object> ids;
        do {
            ids = Management.list("/q/events/" + kind).stream()
                    .map(row -> row.get("id"))
                    .toList();
            ids.forEach(id -> Management.post("/q/events/" + kind + "/" + id + "/discard"));
        } while (!ids.isEmpty());
    }

    private static Response get(String path) {
        return RestAssured.given().baseUri(Management.base()).get(path);
    }

    private static Response well() {
        return get("/q/health/well");
    }

    private static Object data(String name) {
        return well().path("checks.find { it.name == 'events flow' }.data." + name);
    }

    private static double metric(String name) {
        return get("/q/metrics")
                .body()
                .asString()
                .lines()
                .filter(line -> line.matches(name + "(\\{.*})? .*"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }
}
