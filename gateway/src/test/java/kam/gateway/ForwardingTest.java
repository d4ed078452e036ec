package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a service, and what comes back. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class ForwardingTest {
    private static RequestSpecification caller() {
        return given().header("Authorization", "Bearer forwarding");
    }

    @Test
    void pathAndQueryReachTheServiceUnchanged() {
        caller().urlEncodingEnabled(false)
                .get("/api/v1/contracts/7/documents?name=%E5%BC%A0%20%2F%00&limit=5&empty=")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/contracts/7/documents?name=%E5%BC%A0%20%2F%00&limit=5&empty="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void everyMethodReachesTheService(String method) {
        caller().request(method, "/api/v1/customers/echo").then().body("method", equalTo(method));
    }

    @Test
    void aHeadIsAnsweredWithoutABody() throws IOException {
        String answer = Wire.exchange(Wire.head("HEAD", "/api/v1/customers/ready", "Connection: close") + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void whatTheCallerSaysOfItselfIsReplacedByWhatTheGatewaySaw() {
        List<Header> spoofed = List.of(
                new Header("X-User", "boss"),
                new Header("X-User-Roles", "admin"),
                new Header("x_user", "boss"),
                new Header("X_Forwarded_For", "10.0.0.1"),
                new Header("X-Forwarded-User", "boss"),
                new Header("X-Forwarded-For", "10.0.0.1"),
                new Header("X-Forwarded-For", "10.0.0.2"),
                new Header("X-Forwarded-Proto", "https"),
                new Header("X-Forwarded-Host", "elsewhere"),
                new Header("Forwarded", "for=10.0.0.1"),
                new Header("X-Real-IP", "10.0.0.1"),
                new Header("X-Original-URL", "/admin"),
                new Header("X-HTTP-Method-Override", "DELETE"));
        caller().headers(new Headers(spoofed))
                .get("/api/v1/customers/echo")
                .then()
                .statusCode(200)
                .body("headers.x-user", nullValue())
                .body("headers.x-user-roles", nullValue())
                .body("headers.x_user", nullValue())
                .body("headers.x_forwarded_for", nullValue())
                .body("headers.x-forwarded-user", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-original-url", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.x-forwarded-for", equalTo(List.of("127.0.0.1")))
                .body("headers.x-forwarded-proto", equalTo(List.of("http")))
                .body("headers.x-forwarded-host[0]", startsWith("localhost:"));
    }

    @Test
    void hopByHopHeadersEndAtTheGatewayBothWays() throws IOException {
        String answer = Wire.exchange(Wire.head(
                        "GET",
                        "/api/v1/customers/echo",
                        "Connection: close",
                        "Connection: keep-alive, X-Mine",
                        "X-Mine: secret",
                        "Keep-Alive: timeout=9",
                        "TE: trailers",
                        "Proxy-Authorization: Basic eDp5",
                        "X-Yours: kept")
                + "\r\n");
        assertTrue(answer.contains("\"x-yours\":[\"kept\"]"), answer);
        for (String ended : List.of("x-mine", "keep-alive", "\"te\"", "proxy-authorization", "X-Inner: ", "secret")) {
            assertTrue(!answer.contains(ended), ended + " passed: " + answer);
        }
        assertTrue(!answer.contains("Proxy-authenticate"), answer);
    }

    @Test
    void whatConcernsTheRequestItselfPassesUntouched() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        caller().header("traceparent", trace)
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"7\"")
                .header("Accept-Language", "en")
                .body("{\"a\":1}")
                .post("/api/v1/customers/echo")
                .then()
                .header("ETag", "\"7\"")
                .body("body", equalTo("{\"a\":1}"))
                .body("headers.authorization", equalTo(List.of("Bearer forwarding")))
                .body("headers.traceparent", equalTo(List.of(trace)))
                .body("headers.idempotency-key", equalTo(List.of("k-1")))
                .body("headers.if-match", equalTo(List.of("\"7\"")))
                .body("headers.accept-language", equalTo(List.of("en")));
    }

    @Test
    void aRequestIdIsTakenOverOrMade() {
        caller().header("X-Request-Id", "order-4711_A.b")
                .get("/api/v1/customers/echo")
                .then()
                .header("X-Request-Id", "order-4711_A.b")
                .body("headers.x-request-id", equalTo(List.of("order-4711_A.b")));
        for (String unsafe : List.of("short", "with space inside", "<script>alert</script>", "x".repeat(65))) {
            var answer = caller().header("X-Request-Id", unsafe)
                    .get("/api/v1/customers/echo")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                    .body("headers.x-request-id", not(hasItem(unsafe)))
                    .extract();
            assertEquals(
                    List.of(answer.header("X-Request-Id")), answer.jsonPath().getList("headers.x-request-id"));
            assertEquals(1, answer.headers().getValues("X-Request-Id").size());
        }
    }

    @Test
    void theRequestLogNamesTheRequestAndItsService() {
        var records = new CopyOnWriteArrayList<ExtLogRecord>();
        var log = Logger.getLogger("kam.gateway.request");
        var memory = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord record) {
                record.copyMdc();
                records.add(record);
            }
        };
        log.addHandler(memory);
        try {
            caller().header("X-Request-Id", "to-be-logged").get("/api/v1/targets/1?name=secret");
            await().until(() -> records.stream().anyMatch(record -> "to-be-logged".equals(record.getMdc("requestId"))));
        } finally {
            log.removeHandler(memory);
        }
        var record = records.stream()
                .filter(one -> "to-be-logged".equals(one.getMdc("requestId")))
                .findFirst()
                .orElseThrow();
        assertEquals("kpi-service", record.getMdc("upstream"));
        assertEquals("200", record.getMdc("status"));
        assertEquals("/api/v1/targets/1", record.getMdc("path"));
        String said = Arrays.toString(record.getParameters()) + record.getMdcCopy();
        assertTrue(!said.contains("secret"), said);
    }

    @Test
    void aBodyAnnouncedByExpectIsAskedFor() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head(
                            "POST",
                            "/api/v1/customers/echo",
                            "Connection: close",
                            "Expect: 100-continue",
                            "Content-Length: 2")
                    + "\r\n");
            assertTrue(wire.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100 "));
            wire.send("hi");
            String answer = wire.readToEnd();
            assertTrue(answer.contains("\"body\":\"hi\"") && !answer.contains("\"expect\""), answer);
        }
    }
}
