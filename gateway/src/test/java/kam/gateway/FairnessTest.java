package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** One person of whom there are four connections and eight places to wait may have one and two. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class FairnessTest {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    MeterRegistry meters;

    private CompletableFuture<HttpResponse<String>> get(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void oneGreedyPersonWithTwoTokensIsRefusedAndAnotherIsAnswered() throws Exception {
        var gateway = new Gauges(meters);
        for (String token : List.of("of.greedy.1", "of.greedy.2", "of.modest.1")) {
            assertEquals(200, get(token, "visit-plans/echo").get().statusCode());
        }
        List<CompletableFuture<HttpResponse<String>>> heavy = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            heavy.add(get("of.greedy." + (1 + i % 2), "visit-plans/stream/trickle?greedy"));
        }
        await().until(() -> heavy.stream().filter(CompletableFuture::isDone).count() >= 37);
        assertEquals(1, gateway.connectionsUsed(Upstream.VISIT));
        var modest = new Victim().work("of.modest.1", "visit-plans", 10);
        assertEquals(Collections.nCopies(10, 200), modest.statuses());
        assertTrue(modest.percentile(50).toMillis() < 500, () -> "p50 " + modest.percentile(50));
        given().header("Authorization", "Bearer of.modest.1")
                .post("/api/v1/customers/open?greedy")
                .then()
                .statusCode(200);
        int served = 0;
        for (var one : heavy) {
            var answer = one.get();
            if (answer.statusCode() == 200) {
                served++;
            } else {
                assertEquals(429, answer.statusCode());
                assertEquals("2", answer.headers().firstValue("Retry-After").orElseThrow());
            }
        }
        assertTrue(served >= 1 && served <= 3, served + " of 40 served");
    }

    @Test
    void whoHangsUpUsesHisShareAsLongAsTheServiceIsAtWorkForHim() throws Exception {
        var gateway = new Gauges(meters);
        assertEquals(200, get("of.hasty.1", "visit-plans/echo").get().statusCode());
        try (var wire = Wire.open()) {
            wire.send("GET /api/v1/visit-plans/silent?hasty HTTP/1.1\r\nHost: x\r\n"
                    + "Authorization: Bearer of.hasty.1\r\n\r\n");
            await().until(() -> gateway.connectionsUsed(Upstream.VISIT) == 1);
        }
        await().during(Duration.ofMillis(500)).until(() -> gateway.connectionsUsed(Upstream.VISIT) == 1);
        given().header("Authorization", "Bearer of.modest.1")
                .post("/api/v1/customers/open?hasty")
                .then()
                .statusCode(200);
        await().until(() -> gateway.connectionsUsed(Upstream.VISIT) == 0);
        assertEquals(200, get("of.hasty.1", "visit-plans/echo").get().statusCode());
    }

    @Test
    void aForgedTokenThatNamesAnotherAsItsSubjectUsesNothingOfHis() throws Exception {
        assertEquals(200, get("of.victim.1", "customers/echo").get().statusCode());
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"sub\":\"victim\"}".getBytes(StandardCharsets.UTF_8));
        String forged = "e30." + claims + ".bogus";
        assertEquals(401, get(forged, "customers/echo").get().statusCode());
        for (int i = 0; i < 150; i++) {
            get(forged, "nothing").get();
        }
        assertEquals(
                Collections.nCopies(40, 200),
                new Victim().work("of.victim.1", "customers", 40).statuses());
    }

    @Test
    void tokensOfOnePersonHaveOneRateTogether() throws Exception {
        for (int token = 0; token < 6; token++) {
            get("of.busy." + token, "customers/echo").get();
        }
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 180; i++) {
            statuses.add(get("of.busy." + i % 6, "nothing").get().statusCode());
        }
        assertTrue(statuses.contains(429), statuses.toString());
    }

    @Test
    void theNameOfThePersonStaysInside() throws Exception {
        var answer = get("of.inside.1", "customers/echo").get();
        assertTrue(answer.headers().firstValue("X-Kam-Person").isEmpty());
        given().header("Authorization", "Bearer of.inside.1")
                .header("X-Kam-Person", "somebody")
                .get("/api/v1/customers/echo")
                .then()
                .body("headers.x-kam-person", nullValue());
    }
}
