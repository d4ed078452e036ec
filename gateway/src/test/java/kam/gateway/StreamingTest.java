package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Answers pass as they come, without being collected on the way; bodies of requests are taken in whole before. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class StreamingTest {
    private static final int MIB = 1 << 20;

    @Inject
    MeterRegistry meters;

    private static int count(String key) {
        String counted = given().header("Authorization", "Bearer watcher")
                .get("/api/v1/contracts/count?" + key)
                .asString();
        return Integer.parseInt(counted);
    }

    private static HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer streaming")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aDocumentOfFifteenMebibytesArrivesWhole() throws Exception {
        byte[] document = bytes(15 * MIB);
        var known = post("/api/v1/customers/1/upload?known", HttpRequest.BodyPublishers.ofByteArray(document));
        assertEquals(201, known.statusCode());
        assertEquals(sha256(document), known.body());
        var chunked = post(
                "/api/v1/customers/1/upload?chunked",
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(document)));
        assertEquals(sha256(document), chunked.body());
    }

    @Test
    void aLargeAnswerArrivesWhole() {
        byte[] body = given().header("Authorization", "Bearer streaming")
                .get("/api/v1/customers/bytes?" + 15 * MIB)
                .asByteArray();
        assertEquals(15 * MIB, body.length);
    }

    @Test
    void theServiceHearsOfARequestWhenItsBodyIsWhole() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head(
                            "POST",
                            "/api/v1/customers/upload?halves",
                            "Connection: close",
                            "Content-Length: " + 2 * MIB)
                    + "\r\n");
            wire.send(new byte[MIB]);
            await().until(() -> new Gauges(meters).spooled() == MIB);
            assertEquals(0, count("halves"));
            wire.send(new byte[MIB]);
            assertTrue(wire.readToEnd().startsWith("HTTP/1.1 201 "));
            assertEquals(2 * MIB, count("halves"));
        }
    }

    @Test
    void theClientReceivesTheBeginningWhileTheServiceIsStillAnswering() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head("GET", "/api/v1/customers/trickle?half", "Connection: close") + "\r\n");
            assertTrue(wire.readUntil("first").contains("first"));
            given().header("Authorization", "Bearer opener")
                    .post("/api/v1/customers/open?half")
                    .then()
                    .statusCode(200);
            assertTrue(wire.readToEnd().contains("last"));
        }
    }

    @Test
    void anAnswerThatIsAStreamMayStandStillForLongerThanTheIdleTimeout() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head("GET", "/api/v1/customers/stream/trickle?stream", "Connection: close") + "\r\n");
            assertTrue(wire.readUntil("first").contains("first"));
            Wire.exchange(Wire.head("GET", "/api/v1/customers/silent?shut", "Connection: close") + "\r\n");
            given().header("Authorization", "Bearer opener")
                    .post("/api/v1/customers/open?stream")
                    .then()
                    .statusCode(200);
            assertTrue(wire.readToEnd().contains("last"));
        }
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String answer = Wire.exchange(Wire.head(
                        "POST",
                        "/api/v1/customers/upload?declared",
                        "Expect: 100-continue",
                        "Content-Length: " + 23 * MIB)
                + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 ") && answer.contains("body-too-large"), answer);
        assertEquals(0, count("declared"));
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws Exception {
        var answer = post(
                "/api/v1/customers/upload?undeclared",
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[22 * MIB])));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("body-too-large"), answer.body());
    }

    @Test
    void anAnswerWithoutABodyStaysWithout() {
        given().header("Authorization", "Bearer streaming")
                .get("/api/v1/customers/bytes?0")
                .then()
                .statusCode(200)
                .body(equalTo(""));
    }
}
