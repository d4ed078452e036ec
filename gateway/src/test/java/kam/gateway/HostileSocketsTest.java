package kam.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sockets that never finish what they send take nothing from anybody else: finding B1. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class HostileSocketsTest {
    private static final Duration PROMPT = Duration.ofMillis(500);

    @Inject
    MeterRegistry meters;

    private static IntFunction<String> tokens(String kind) {
        return switch (kind) {
            case "made up" -> number -> "bogus-" + number;
            case "genuine" -> number -> "of.mallory.1";
            default -> number -> "of.mallory." + number;
        };
    }

    @ParameterizedTest(name = "{0} sockets, tokens {1}")
    @CsvSource({"66, made up", "300, made up", "66, genuine", "300, genuine and many"})
    void nobodyElseIsRefusedOrSlow(int sockets, String kind) throws Exception {
        var gateway = new Gauges(meters);
        if (kind.equals("genuine")) {
            new Victim().work("of.mallory.1", "visit-plans", 1);
        }
        try (var hostile = new Hostile("/api/v1/visit-plans/echo", tokens(kind)).start(sockets)) {
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> hostile.open() == sockets && gateway.bodies() == sockets);
            var known = new Victim().work("of.victim-" + sockets + ".1", "visit-plans", 20);
            var unknown = new Victim().work("unknown-" + sockets, "visit-plans", 20);
            assertTrue(gateway.bodies() > sockets / 2, "the hostile sockets are still there");
            await().until(() -> gateway.connectionsUsed(Upstream.VISIT) == 0);
            for (var victim : new Victim[] {known, unknown}) {
                assertEquals(Collections.nCopies(20, 200), victim.statuses());
                assertTrue(victim.percentile(50).compareTo(PROMPT) < 0, () -> "p50 " + victim.percentile(50));
            }
        }
        await().until(() -> gateway.bodies() == 0 && gateway.spooled() == 0);
    }
}
