package kam.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Ten thousand hostile sockets, or as many as the system lets one process open at both ends, coming back whenever they
 * are thrown out. Under {@code -Pcampaign} only.
 */
@QuarkusTest
@QuarkusTestResource(Peer.class)
@EnabledIfSystemProperty(named = "kam.hostile.sockets", matches = "[1-9].*")
class HostileCampaignTest {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int FEWER_THAN_ONE_MAY_SEND = 20;

    private static int sockets() {
        int wanted = Integer.getInteger("kam.hostile.sockets");
        var system = ManagementFactory.getOperatingSystemMXBean();
        if (system instanceof UnixOperatingSystemMXBean unix) {
            long free = unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount() - 2_000;
            return (int) Math.min(wanted, free / 2);
        }
        return wanted;
    }

    @Test
    void peopleAreAnsweredPromptlyAllTheWhile() throws Exception {
        int sockets = sockets();
        var calm = new Victim().work("of.calm.1", "visit-plans", 80);
        var victims = new Victim();
        try (var hostile = new Hostile("/api/v1/visit-plans/echo", number -> "bogus-" + number).start(sockets)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> hostile.openedInAll() >= sockets);
            int most = 0;
            long end = System.nanoTime() + TIME.toNanos();
            for (int person = 0; System.nanoTime() < end; person++) {
                victims.work("of.victim-" + person + ".1", "visit-plans", FEWER_THAN_ONE_MAY_SEND);
                most = Math.max(most, hostile.open());
            }
            System.out.printf(
                    "%d hostile sockets, at most %d open at once, %d opened in all; of %d requests of others: %s; without them: %s%n",
                    sockets, most, hostile.openedInAll(), victims.statuses().size(), times(victims), times(calm));
            assertEquals(Set.of(200), Set.copyOf(victims.statuses()));
            assertTrue(victims.percentile(50).compareTo(Duration.ofMillis(500)) < 0, "half of them promptly");
            assertTrue(victims.percentile(99).compareTo(Duration.ofSeconds(5)) < 0, "and nearly all soon");
        }
    }

    private static String times(Victim victim) {
        return "p50 %d ms, p99 %d ms"
                .formatted(
                        victim.percentile(50).toMillis(), victim.percentile(99).toMillis());
    }
}
