package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on their way to a client that takes them compressed. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class CompressionTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TABLE = "/api/v1/customers/table?";
    private static final String ROWS = "row,".repeat(5_000);

    @Inject
    GatewayConfig config;

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer compression");
    }

    private static HttpResponse<byte[]> get(String path, String accepted) throws Exception {
        return CLIENT.send(request(path).header("Accept-Encoding", accepted).build(), BodyHandlers.ofByteArray());
    }

    private static String coding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("none");
    }

    private static boolean varies(HttpResponse<?> answer) {
        return answer.headers().allValues("Vary").stream().anyMatch("accept-encoding"::equalsIgnoreCase);
    }

    private static String unzipped(byte[] body) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/problem+json",
                "text/csv",
                "text/csv; charset=utf-8; header=present",
                "text/html",
                "TEXT/HTML",
                "image/svg+xml",
                "application/yaml"
            })
    void textOfAServiceIsCompressed(String type) throws Exception {
        var answer = get(TABLE + type.replace(" ", "%20"), "gzip, deflate, br");
        assertEquals("gzip", coding(answer));
        assertTrue(answer.body().length < 500, answer.body().length + " bytes");
        assertEquals(ROWS, unzipped(answer.body()));
        assertTrue(varies(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "image/png",
                "image/jpeg",
                "application/zip",
                "application/octet-stream",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void whatIsCompressedAlreadyPassesAsItIs(String type) throws Exception {
        var answer = get(TABLE + type, "gzip");
        assertEquals("none", coding(answer));
        assertEquals(ROWS, new String(answer.body(), StandardCharsets.UTF_8));
        assertEquals("20000", answer.headers().firstValue("Content-Length").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", ""})
    void whoDoesNotTakeItGetsItPlainAndIsToldThatItDiffers(String accepted) throws Exception {
        var answer = get(TABLE + "text/csv", accepted);
        assertEquals("none", coding(answer));
        assertEquals(ROWS, new String(answer.body(), StandardCharsets.UTF_8));
        assertTrue(varies(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi.json", "/openapi.yaml", "/docs/swagger-ui-bundle.js", "/favicon.svg"})
    void thePagesAreCompressedAndReadAsTheyWere(String path) throws Exception {
        var plain = get(path, "identity");
        var zipped = get(path, "gzip");
        assertEquals("none", coding(plain));
        boolean small = plain.body().length < 1_024;
        assertEquals(small ? "none" : "gzip", coding(zipped));
        String text = new String(plain.body(), StandardCharsets.UTF_8);
        assertEquals(text, small ? new String(zipped.body(), StandardCharsets.UTF_8) : unzipped(zipped.body()));
        assertTrue(small || zipped.body().length * 2 < plain.body().length, path);
    }

    @Test
    void theVersionThatComesCompressedIsTheVersionThatAChangeNames() throws Exception {
        String version = get(TABLE + "application/json", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        given().header("Authorization", "Bearer compression")
                .header("If-Match", version)
                .put("/api/v1/customers/echo")
                .then()
                .body("headers.if-match", equalTo(List.of("\"7\"")));
        assertEquals("\"7\"", version);
    }

    @Test
    void aShortAnswerIsNotWorthIt() throws Exception {
        var answer = get("/api/v1/nothing", "gzip");
        assertEquals(404, answer.statusCode());
        assertEquals("none", coding(answer));
        assertTrue(varies(answer));
    }

    @Test
    void whatHasNotChangedSaysAsWellThatItDiffersByCoding() throws Exception {
        String changed =
                get("/start.css", "gzip").headers().firstValue("Last-Modified").orElseThrow();
        var answer = CLIENT.send(
                request("/start.css")
                        .header("Accept-Encoding", "gzip")
                        .header("If-Modified-Since", changed)
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(304, answer.statusCode());
        assertEquals("none", coding(answer));
        assertTrue(varies(answer));
    }

    @Test
    void anAnswerComesThroughWhileItIsStillBeingWritten() throws Exception {
        var coming = CLIENT.send(
                request("/api/v1/customers/trickle?zipped")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofInputStream());
        assertEquals("gzip", coding(coming));
        InputStream text = new GZIPInputStream(coming.body());
        assertEquals("first", new String(text.readNBytes(5), StandardCharsets.UTF_8));
        given().post(config.upstreams().get(Upstream.CUSTOMER).get(0) + "/open?zipped")
                .then()
                .statusCode(200);
        assertEquals("last", new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,HTTP/1.1,table?text/csv",
        "HEAD,HTTP/1.1,table?application/pdf",
        "GET,HTTP/1.0,table?text/csv",
        "GET,HTTP/1.0,table?application/pdf",
        "GET,HTTP/1.1,table?application/pdf",
        "OPTIONS,HTTP/1.1,nothing"
    })
    void whatIsNotCompressedSaysNothingOfACoding(String method, String version, String task) throws IOException {
        String path = task.equals("nothing") ? "/status" : "/api/v1/customers/" + task;
        String answer = Wire.exchange(method + " " + path + " " + version
                + "\r\nHost: gateway\r\nAuthorization: Bearer compression\r\nAccept-Encoding: gzip\r\n"
                + "Connection: close\r\n\r\n");
        assertTrue(answer.startsWith(version + " 20"), answer);
        assertTrue(!answer.toLowerCase(Locale.ROOT).contains("content-encoding"), answer);
        boolean whole = method.equals("GET") && task.startsWith("table");
        assertTrue(answer.endsWith(whole ? ROWS : "\r\n\r\n"), answer);
    }
}
