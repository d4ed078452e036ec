package kam.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A body must come at the least rate, and be whole in the total time; here 1 KiB a second after 3 s, and 4 s. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class SlowBodiesTest {
    private static final int TICK_MILLIS = 250;

    @Inject
    Vertx vertx;

    @Inject
    MeterRegistry meters;

    private record Outcome(String answer, Duration after) {}

    /** Sends so many bytes each quarter of a second, and answers what came back when anything did. */
    private CompletableFuture<Outcome> send(int length, int bytesEachTick) {
        var outcome = new CompletableFuture<Outcome>();
        long start = System.nanoTime();
        vertx.createNetClient().connect(RestAssured.port, "localhost").onSuccess(socket -> {
            socket.write(Wire.head("POST", "/api/v1/customers/upload?slow", "Content-Length: " + length) + "\r\n");
            long tick = vertx.setPeriodic(TICK_MILLIS, id -> socket.write("x".repeat(bytesEachTick)));
            socket.closeHandler(closed -> vertx.cancelTimer(tick));
            socket.handler(answer -> {
                outcome.complete(new Outcome(answer.toString(), Duration.ofNanos(System.nanoTime() - start)));
                socket.close();
            });
        });
        return outcome;
    }

    private static Outcome got(CompletableFuture<Outcome> outcome) throws Exception {
        return outcome.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoDripsEndsByTheLeastRateAndWhoNeverEndsByTheTotalTimeAndWhoIsMerelySlowIsServed() throws Exception {
        var silent = send(10, 0);
        var dripping = send(5_000, 1);
        var endless = send(1_000_000, 1_000);
        var merelySlow = send(13 * 300, 300);
        for (var outcome : new Outcome[] {got(silent), got(dripping)}) {
            assertTrue(outcome.answer().startsWith("HTTP/1.1 408 "), outcome.answer());
            assertTrue(outcome.answer().contains("request-timeout"), outcome.answer());
            assertTrue(outcome.after().toMillis() < 3_900, () -> "after " + outcome.after());
        }
        assertTrue(
                got(merelySlow).answer().startsWith("HTTP/1.1 201 "),
                got(merelySlow).answer());
        assertTrue(got(merelySlow).after().toMillis() > 3_000, "slower than the grace");
        assertTrue(
                got(endless).answer().startsWith("HTTP/1.1 408 "), got(endless).answer());
        assertTrue(got(endless).after().toMillis() >= 4_000, "not before the total time");
        await().until(() -> new Gauges(meters).spooled() == 0);
        assertEquals(0, new Gauges(meters).bodies());
    }
}
