package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that is away, silent or breaks off; a client that goes away. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class UpstreamTroubleTest {
    @Inject
    GatewayConfig config;

    @Inject
    MeterRegistry meters;

    private static ValidatableResponse send(String method, String path) {
        return given().header("Authorization", "Bearer trouble")
                .request(method, path)
                .then();
    }

    /** What the service has counted, asked of it directly. */
    private long count(String key) {
        return Long.parseLong(given().get(config.upstreams().get(Upstream.VISIT).get(0) + "/count?" + key)
                .asString());
    }

    private double repeats() {
        return meters.counter("kam.gateway.repeats", "upstream", "goods-ledger-service")
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aServiceThatIsAwayIsUnavailable(String method) {
        send(method, "/api/v1/shipments")
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-unavailable"));
    }

    @Test
    void anAddressThatRefusesCostsNoRequestWhateverItsMethod() {
        double before =
                meters.counter("kam.gateway.repeats", "upstream", "kpi-service").count();
        for (int i = 0; i < 5; i++) {
            send("POST", "/api/v1/targets/echo").statusCode(200);
            send("PUT", "/api/v1/targets/echo").statusCode(200);
        }
        assertEquals(
                before,
                meters.counter("kam.gateway.repeats", "upstream", "kpi-service").count());
    }

    @Test
    void aPostIsNotRepeatedWhenTheServiceIsAway() {
        double before = repeats();
        send("POST", "/api/v1/shipments").statusCode(503);
        send("PUT", "/api/v1/shipments/1").statusCode(503);
        assertEquals(before, repeats());
    }

    @Test
    void aGetIsRepeatedOnceAndFindsTheServiceThatHasComeBack() throws Exception {
        double before = repeats();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/shipments"))
                .header("Authorization", "Bearer trouble")
                .build();
        var answer = HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
        await().until(() -> repeats() == before + 1);
        var address = config.upstreams().get(Upstream.GOODS_LEDGER).get(0);
        var back = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        back.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        back.start();
        try {
            assertEquals(204, answer.get().statusCode());
        } finally {
            back.stop(0);
        }
        send("GET", "/api/v1/shipments").statusCode(503);
    }

    @Test
    void aConnectionThatClosesBeforeTheAnswerIsTriedOnceMoreForAGetOnly() {
        send("GET", "/api/v1/customers/hangup?get").statusCode(502).body("code", equalTo("upstream-failed"));
        assertEquals(2, count("get"));
        send("POST", "/api/v1/customers/hangup?post").statusCode(502).body("code", equalTo("upstream-failed"));
        assertEquals(1, count("post"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aSilentServiceTimesOutAndIsNotAskedAgain(String method) {
        String key = "silent-" + method;
        send(method, "/api/v1/customers/silent?" + key)
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-timeout"));
        assertEquals(1, count(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1", "HTTP/1.0"})
    void anAnswerThatBreaksOffIsNotPassedOffAsWhole(String version) throws IOException {
        String answer = Wire.exchange("GET /api/v1/customers/halfway " + version
                + "\r\nHost: gateway\r\nAuthorization: Bearer trouble\r\n\r\n");
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("content-length: 1000"), answer);
        assertTrue(answer.endsWith("\r\n\r\nhalf"), answer);
    }

    @Test
    void clientsThatVanishGiveTheirConnectionsBack() throws IOException {
        for (int i = 0; i < 3 * config.connections(); i++) {
            try (Wire wire = Wire.open()) {
                wire.send(Wire.head("GET", "/api/v1/visit-plans/endless?vanish") + "\r\n");
                wire.readUntil("\r\n\r\n");
            }
        }
        await().until(() -> count("vanish") == 0);
        send("GET", "/api/v1/visit-plans/echo").statusCode(200);
    }

    @Test
    void clientsThatVanishBeforeTheAnswerGiveTheirConnectionsBack() throws IOException {
        for (int i = 0; i < 3 * config.connections(); i++) {
            try (Wire wire = Wire.open()) {
                wire.send(Wire.head("POST", "/api/v1/visit-plans/silent?vanish-" + i, "Content-Length: 1") + "\r\nx");
                String key = "vanish-" + i;
                await().until(() -> count(key) == 1);
            }
        }
        send("GET", "/api/v1/visit-plans/echo").statusCode(200);
    }

    @Test
    void aClientThatVanishesLateDoesNotBreakTheNextRequestOfItsConnection() throws IOException {
        for (int i = 0; i < 5; i++) {
            String key = "late-" + i;
            try (Wire first = Wire.open();
                    Wire second = Wire.open()) {
                Wire slow = Wire.open();
                slow.send(Wire.head("GET", "/api/v1/visit-plans/bytes?" + (6 << 20)) + "\r\n");
                slow.readUntil("\r\n\r\n");
                first.send(Wire.head("POST", "/api/v1/visit-plans/trickle?" + key, "Connection: close") + "\r\n");
                first.readUntil("first");
                second.send(Wire.head("POST", "/api/v1/visit-plans/trickle?" + key, "Connection: close") + "\r\n");
                await().pollInterval(Duration.ofMillis(5)).until(() -> {
                    slow.skip(32_768);
                    return second.hasMore();
                });
                double open = openConnections();
                slow.close();
                await().until(() -> openConnections() == open - 1);
                given().post(config.upstreams().get(Upstream.VISIT).get(0) + "/open?" + key)
                        .then()
                        .statusCode(200);
                assertTrue(first.readToEnd().contains("last"));
                assertTrue(second.readToEnd().contains("last"));
            }
        }
    }

    private double openConnections() {
        return meters.get("http.server.connections").longTaskTimer().activeTasks();
    }
}
