package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.testing.Events;
import kam.testing.Management;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

/** Anybody may put on a topic what PostgreSQL keeps in no text. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnstorableTextTest {
    @Test
    void aMessageWithNulInKeyAndHeadersIsParkedAndSoIsTheNextOfItsKey() {
        var key = UUID.randomUUID().toString();
        publish(key + "\0");
        publish(key + "\0");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parked(key + "\uFFFD")).hasSize(2));
        var second = parked(key + "\uFFFD").get(1);
        assertThat(second.get("reason").toString()).contains("waits behind");
        parked(key + "\uFFFD")
                .forEach(row -> assertThat(Management.post("/q/events/parked/" + row.get("id") + "/discard"))
                        .isEqualTo(204));
    }

    private static void publish(String key) {
        Events.publish(
                UUID.randomUUID(), "kam.contract.ContractWithdrawn", "kam.contract", key, "{not json", Instant.now());
    }

    private static List<Map<String, Object>> parked(String key) {
        return Management.parked().stream()
                .filter(row -> key.equals(row.get("key")))
                .toList();
    }
}
