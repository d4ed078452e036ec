package kam.kit.app;

import static io.restassured.RestAssured.given;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.events.AssessmentEvent.TargetSet;
import kam.kit.messaging.EventJson;
import kam.testing.Events;
import kam.testing.Management;
import kam.testing.TestStack;
import kam.testing.Tokens;

/** Events about things, numbered in their order, and what became of them. */
final class Targets {
    private Targets() {}

    static void publish(UUID thing, int number) {
        Events.publish(target(thing, number), Instant.now());
    }

    /** As if so many had been parked, numbered from 0; what comes later is parked behind them. */
    static void park(UUID thing, int count) throws SQLException {
        try (var database = TestStack.superuser();
                var insert = database.prepareStatement("""
                        insert into parked_event (purpose, topic, partition, position, key, headers, body, reason, parked_at)
                        values ('acts', 'kam.kpi', 0, -nextval('parked_event_id_seq'), ?, ?, ?, 'a test', now())
                        """)) {
            for (var i = 0; i < count; i++) {
                insert.setString(1, thing.toString());
                insert.setString(2, """
                        {"ce_id": "%s", "ce_type": "kam.kpi.TargetSet", "ce_source": "/test", "ce_sequence": "1",
                         "ce_time": "2026-01-01T00:00:00Z"}""".formatted(UUID.randomUUID()));
                insert.setBytes(3, EventJson.write(target(thing, i)).getBytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static TargetSet target(UUID thing, int number) {
        return new TargetSet(thing, "sales", "p", "BJ", "2026-Q4", BigDecimal.valueOf(number));
    }

    /** The numbers that this thing has heard, in the order of hearing. */
    static List<Integer> heardBy(UUID thing) {
        return ThingEventHandler.HEARD.stream()
                .filter(event -> event.targetId().equals(thing))
                .map(event -> event.value().intValueExact())
                .toList();
    }

    /** How often hearing has had its effect. */
    static int effects(UUID thing) {
        return given().auth()
                .oauth2(Tokens.of("auditor", null))
                .get("/api/v1/things/" + thing)
                .then()
                .statusCode(200)
                .extract()
                .path("heard");
    }

    static List<Map<String, Object>> parked(UUID thing) {
        return Management.parked().stream()
                .filter(row -> thing.toString().equals(row.get("key")))
                .toList();
    }

    /** Returns the status. */
    static int retry(Object parkedId) {
        return Management.post("/q/events/parked/" + parkedId + "/retry");
    }
}
