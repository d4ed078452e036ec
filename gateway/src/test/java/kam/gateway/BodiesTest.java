package kam.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a body that is kept, and of the connection by which it was passed on. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class BodiesTest {
    private static final int MIB = 1 << 20;

    @Inject
    MeterRegistry meters;

    private Gauges gateway() {
        return new Gauges(meters);
    }

    /** The files that are there by name, and those that are open without having one. */
    private static long files() throws IOException {
        long files;
        try (var named = Files.list(Peer.SPOOL)) {
            files = named.count();
        }
        var descriptors = Path.of("/proc/self/fd");
        if (Files.isDirectory(descriptors)) {
            try (var open = Files.list(descriptors)) {
                files += open.filter(BodiesTest::isInSpool).count();
            }
        }
        return files;
    }

    private static boolean isInSpool(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(Peer.SPOOL);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private void nothingIsLeft() {
        await().until(() ->
                gateway().bodies() == 0 && gateway().spooled() == 0 && gateway().spooledInMemory() == 0);
        await().until(() -> files() == 0);
    }

    private static String head(String path, int length) {
        return Wire.head("POST", path, "Connection: close", "Content-Length: " + length) + "\r\n";
    }

    @Test
    void aLargeBodyIsInAFileWhileItComesAndNoLonger() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(head("/api/v1/customers/upload?file", 2 * MIB));
            wire.send(new byte[MIB]);
            await().until(() -> gateway().spooled() == MIB && files() == 1);
            assertTrue(gateway().spooledInMemory() <= 64 << 10, "but for the last of it");
            wire.send(new byte[MIB]);
            assertTrue(wire.readToEnd().startsWith("HTTP/1.1 201 "));
        }
        nothingIsLeft();
    }

    @Test
    void aSmallBodyIsInMemoryOnly() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(head("/api/v1/customers/echo", 50_000));
            wire.send(new byte[40_000]);
            await().until(() -> gateway().spooledInMemory() == 40_000);
            assertEquals(0, files());
            wire.send(new byte[10_000]);
            assertTrue(wire.readToEnd().startsWith("HTTP/1.1 200 "));
        }
        nothingIsLeft();
    }

    @Test
    void aBodyWithoutAnnouncedLengthArrivesWithOne() throws IOException {
        String answer = Wire.exchange(
                Wire.head("POST", "/api/v1/customers/echo", "Connection: close", "Transfer-Encoding: chunked")
                        + "\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        assertTrue(answer.contains("\"content-length\":[\"5\"]"), answer);
        assertTrue(answer.contains("\"body\":\"abcde\"") && !answer.contains("transfer-encoding\":"), answer);
    }

    @Test
    void aLargeBodySentByteByByteArrivesWhole() throws IOException {
        String answer = Wire.exchange(
                Wire.head("POST", "/api/v1/customers/upload?bytes", "Connection: close", "Transfer-Encoding: chunked")
                        + "\r\n" + "1\r\nx\r\n".repeat(100_000) + "0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
        assertTrue(Wire.exchange(Wire.head("GET", "/api/v1/customers/count?bytes", "Connection: close") + "\r\n")
                .endsWith("100000"));
        nothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {40_000, 2 * MIB})
    void nothingIsLeftOfAClientWhoGoesAwayBeforeTheEnd(int sent) throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(head("/api/v1/customers/upload?gone", 3 * MIB));
            wire.send(new byte[sent]);
            await().until(() -> gateway().spooled() == sent);
        }
        nothingIsLeft();
    }

    @Test
    void nothingIsLeftOfABodyThatTurnsOutTooLarge() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head("POST", "/api/v1/customers/echo", "Transfer-Encoding: chunked") + "\r\n");
            for (int i = 0; i < 22; i++) {
                wire.send("100000\r\n");
                wire.send(new byte[MIB]);
                wire.send("\r\n");
            }
            assertTrue(wire.readUntil("body-too-large").startsWith("HTTP/1.1 413 "));
        }
        nothingIsLeft();
    }

    @Test
    void nothingIsLeftOfABodyWhoseServiceIsAway() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(head("/api/v1/shipments", 2 * MIB));
            wire.send(new byte[2 * MIB]);
            assertTrue(wire.readUntil("upstream-unavailable").startsWith("HTTP/1.1 503 "));
        }
        nothingIsLeft();
    }

    /** The clients stay, and could send more; there are four connections, and two of them for an address. */
    @Test
    void anEarlyAnswerGivesTheConnectionBackThoughTheBodyIsNotPassedOn() throws IOException {
        var wires = new ArrayList<Wire>();
        try {
            for (int i = 0; i < 10; i++) {
                Wire wire = Wire.open();
                wires.add(wire);
                wire.send(Wire.head("POST", "/api/v1/visit-plans/early?early", "Content-Length: " + 12 * MIB) + "\r\n");
                wire.send(new byte[12 * MIB]);
                String answer = wire.readUntil("{}");
                assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
            }
            await().until(() -> gateway().connectionsUsed(Upstream.VISIT) == 0);
            nothingIsLeft();
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
        Wire.exchange(Wire.head("POST", "/api/v1/customers/open?early", "Connection: close") + "\r\n");
    }

    /** The address may have half of the 1,024. */
    @Test
    void bodiesBeyondTheShareOfAnAddressAreRefusedAndKnownPeopleAreNot() throws Exception {
        new Victim().work("of.victim-of-many.1", "customers", 1);
        try (var hostile = new Hostile("/api/v1/customers/echo", number -> "bogus-" + number).start(530)) {
            await().until(() -> hostile.openedInAll() == 530 && gateway().bodies() == 512);
            try (Wire wire = Wire.open()) {
                wire.send(head("/api/v1/customers/echo", 10));
                String answer = wire.readUntil("too-many-requests");
                assertTrue(answer.startsWith("HTTP/1.1 429 "), answer);
                assertTrue(answer.toLowerCase().contains("retry-after: 2"), answer);
            }
            var victim = new Victim().work("of.victim-of-many.1", "customers", 10);
            assertEquals(
                    10,
                    victim.statuses().stream().filter(status -> status == 200).count());
        }
        nothingIsLeft();
    }
}
