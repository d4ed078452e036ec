package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.events.AssessmentEvent.TargetSet;
import kam.events.ContractEvent.ContractWithdrawn;
import kam.testing.Events;
import kam.testing.Management;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MessagingTest {
    @Inject
    ThingService things;

    @Test
    void eventsOfOneThingAreSentOnceInTheirOrder() {
        var thing = make();
        for (var i = 0; i < 20; i++) {
            rename(thing.id(), thing.name() + i);
        }
        await().untilAsserted(
                        () -> assertThat(Events.of("kam.customer", thing.id())).hasSize(21));
        var sequence = Events.of("kam.customer", thing.id()).stream()
                .map(message ->
                        new String(message.headers().lastHeader("ce_sequence").value()))
                .map(Long::valueOf)
                .toList();
        assertThat(sequence).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anEventCarriesItsCloudEventsHeadersAndTheTraceOfItsRequest() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var id = given().auth()
                .oauth2(Tokens.of("office-clerk", "BJ"))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .contentType("application/json")
                .body(Map.of("office", "BJ", "name", UUID.randomUUID().toString(), "quantity", 1))
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", id)).hasSize(1));
        var headers = Events.of("kam.customer", id).get(0).headers();
        assertThat(new String(headers.lastHeader("ce_type").value())).isEqualTo("kam.customer.CustomerRegistered");
        assertThat(new String(headers.lastHeader("ce_source").value())).isEqualTo("/kit-test");
        assertThat(new String(headers.lastHeader("traceparent").value())).contains(trace);
    }

    @Test
    void anEventThatComesTwiceHasItsEffectOnce() {
        var thing = make();
        var event = new ContractWithdrawn(thing.id(), "N", UUID.randomUUID(), "BJ", "m", null, 1);
        var eventId = Events.publish(event, Instant.now());
        Events.publish(eventId, event, Instant.now());
        Events.publish(event, Instant.now());
        await().untilAsserted(() -> assertThat(heard(thing)).isEqualTo(2));
        await().during(Duration.ofMillis(500)).until(() -> heard(thing) == 2);
    }

    @Test
    void anUnreadableEventIsParkedAndThePartitionGoesOn() {
        var unreadable = IntStream.range(0, 3).mapToObj(i -> make()).toList();
        for (var thing : unreadable) {
            var key = thing.id().toString();
            Events.publish(
                    UUID.randomUUID(),
                    "kam.contract.ContractWithdrawn",
                    "kam.contract",
                    key,
                    "{not json",
                    Instant.now());
        }
        var others = List.of(make(), make(), make(), make(), make(), make());
        others.forEach(thing -> Events.publish(
                new ContractWithdrawn(thing.id(), "N", UUID.randomUUID(), "BJ", "m", null, 1), Instant.now()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(others).allMatch(thing -> heard(thing) == 1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Management.parked())
                        .extracting(row -> row.get("key"))
                        .containsAll(unreadable.stream()
                                .map(thing -> (Object) thing.id().toString())
                                .toList()));
    }

    @Test
    void laterEventsOfAParkedKeyWaitAndAreRetriedInOrder() {
        var thing = make();
        ThingEventHandler.broken = true;
        publishTarget(thing);
        publishTarget(thing);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parkedOf(thing)).hasSize(2));
        var first = (Integer) parkedOf(thing).get(0).get("id");
        assertThat(Management.post("/q/events/parked/" + first + "/retry")).isEqualTo(409);
        assertThat(parkedOf(thing)).hasSize(2);

        ThingEventHandler.broken = false;
        assertThat(Management.post("/q/events/parked/" + first + "/retry")).isEqualTo(204);
        assertThat(parkedOf(thing)).isEmpty();
        assertThat(heard(thing)).isEqualTo(2);
        publishTarget(thing);
        await().untilAsserted(() -> assertThat(heard(thing)).isEqualTo(3));
    }

    @Test
    void aParkedEventCanBeDiscarded() {
        var thing = make();
        ThingEventHandler.broken = true;
        publishTarget(thing);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parkedOf(thing)).hasSize(1));
        ThingEventHandler.broken = false;
        var id = parkedOf(thing).get(0).get("id");
        assertThat(Management.post("/q/events/parked/" + id + "/discard")).isEqualTo(204);
        assertThat(Management.post("/q/events/parked/" + id + "/discard")).isEqualTo(409);
        publishTarget(thing);
        await().untilAsserted(() -> assertThat(heard(thing)).isEqualTo(1));
    }

    @Test
    void anEventThatIsTooLargeToSendWaitsForAnOperatorAndTheOthersGoOn() throws Exception {
        var big = make();
        var other = make();
        await().untilAsserted(
                        () -> assertThat(Events.of("kam.customer", big.id())).hasSize(1));
        try (var database = TestStack.superuser();
                var insert = database.prepareStatement("""
                        insert into outbox (event_id, topic, key, type, subject, occurred_at, body)
                        values (gen_random_uuid(), 'kam.customer', ?, 'kam.customer.CustomerRegistered', 'x', now(),
                                jsonb_build_object('name', repeat('x', 2000000)))
                        """)) {
            insert.setObject(1, big.id());
            insert.executeUpdate();
        }
        await().untilAsserted(() -> assertThat(Management.list("/q/events/unsent"))
                .extracting(row -> row.get("key"))
                .contains(big.id().toString()));
        rename(big.id(), "behind " + big.id());
        rename(other.id(), "free " + other.id());
        await().untilAsserted(
                        () -> assertThat(Events.of("kam.customer", other.id())).hasSize(2));
        assertThat(Events.of("kam.customer", big.id())).hasSize(1);

        var id = Management.list("/q/events/unsent").stream()
                .filter(row -> row.get("key").equals(big.id().toString()))
                .findFirst()
                .orElseThrow()
                .get("id");
        assertThat(Management.post("/q/events/unsent/" + id + "/discard")).isEqualTo(204);
        await().untilAsserted(
                        () -> assertThat(Events.of("kam.customer", big.id())).hasSize(2));
    }

    private static void rename(UUID id, String name) {
        given().auth()
                .oauth2(Tokens.of("office-clerk", "BJ"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/api/v1/things/" + id + "/name")
                .then()
                .statusCode(200);
    }

    private static void publishTarget(Thing.View thing) {
        Events.publish(new TargetSet(thing.id(), "sales", "p", "BJ", "2026-Q4", BigDecimal.ONE), Instant.now());
    }

    private static List<Map<String, Object>> parkedOf(Thing.View thing) {
        return Management.parked().stream()
                .filter(row -> thing.id().toString().equals(row.get("key")))
                .toList();
    }

    private Thing.View make() {
        return things.make("BJ", UUID.randomUUID().toString(), BigDecimal.ONE);
    }

    private static int heard(Thing.View thing) {
        return given().auth()
                .oauth2(Tokens.of("auditor", null))
                .get("/api/v1/things/" + thing.id())
                .then()
                .statusCode(200)
                .extract()
                .path("heard");
    }
}
