package kam.kit.web;

import static kam.kit.web.Cases.CASES;
import static kam.kit.web.Cases.given;
import static kam.kit.web.Cases.headers;
import static kam.kit.web.Cases.problem;
import static kam.kit.web.Cases.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kam.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestHeadersTest {
    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @CsvSource({
        "Authorization,Bearer x",
        "Content-Type,application/json",
        "Idempotency-Key,k",
        "If-Match,\"1\"",
        "If-None-Match,\"1\"",
    })
    void aHeaderThatDecidesMayBeGivenOnce(String name, String value) {
        var headers = headers("application/json");
        headers.put(name, value + "\r\n" + name + ": " + value);
        refused(send("PUT", CASES + "/" + UUID.randomUUID(), headers, "{}"), 400, "repeated-parameter");
    }

    @Test
    void aQueryParameterMayBeGivenOnceWhereOneValueIsMeant() {
        for (var query : new String[] {
            "limit=5&limit=6", "kind=GOODS&open=true&kind=GOODS", "from=&from=", "size&size", "limit=5&%6Cimit=5"
        }) {
            var answer = send("GET", CASES + "?" + query, headers(null), null);
            refused(answer, 400, "repeated-parameter");
            var name = query.replaceAll("[=&].*", "");
            assertTrue(answer.body().contains("\"parameter\":\"" + name + "\""), answer.body());
        }
        assertTrue(
                send("GET", CASES + "?tag=a&tag=b", headers(null), null).body().contains("[a, b]"));
        problem(given().urlEncodingEnabled(false).get(CASES + "?kind[]=GOODS").then(), 400, "unknown-parameter");
        for (var empty : new String[] {"limit=", "limit", "kind=", "from=", "customerId", "open=", "least="}) {
            refused(send("GET", CASES + "?" + empty, headers(null), null), 400, "invalid-parameter");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "*/*", "text/html;q=0.5,*/*;q=0.1", "no-such/type, application/json;q=0.1"})
    void whoeverTakesJsonGetsIt(String accept) {
        var answer = get(Map.of("Accept", accept));
        assertEquals(200, answer.status(), answer.body());
        assertEquals("application/json;charset=UTF-8", answer.header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such/type", ";", "json", "*/*;q=0", "text/html"})
    void whoeverTakesNothingOfOursIsRefused(String accept) {
        refused(get(Map.of("Accept", accept)), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "-", "en;q=abc", "*", "x-\u00e4", "en,en,en;q=0"})
    void anAcceptLanguageThatSaysNothingChangesNothing(String language) {
        assertEquals(200, get(Map.of("Accept-Language", language)).status());
        var headers = headers("application/json");
        headers.put("Accept-Language", language);
        refused(send("POST", CASES, headers, "{\"name\":\"\",\"count\":1}"), 400, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kam.example:99999", "a b", "[::1", "%00", "<script>", "a,b", ""})
    void anOddHostDoesNotMatter(String host) {
        var target = CASES + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: "
                + headers(null).get("Authorization") + "\r\n\r\n";
        try (var http = new RawHttp(server)) {
            var answer = http.send(("GET " + target).getBytes(StandardCharsets.UTF_8));
            assertTrue(answer.status() == 200 || answer.status() == 400, answer.status() + answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get"})
    void anyMethodIsAnsweredOrRefused(String method) {
        for (var path : new String[] {"/", "/api/v1", CASES, CASES + "/" + UUID.randomUUID(), "/nothing"}) {
            var answer = send(method, path, headers(null), null);
            assertTrue(answer.status() < 500, method + " " + path + ": " + answer.status());
        }
    }

    @Test
    void rangesAndConditionsOnListsAreNotLookedAt() {
        assertEquals(200, get(Map.of("Range", "bytes=0-1")).status());
        assertEquals(200, get(Map.of("If-None-Match", "garbage \"")).status());
        assertEquals(200, get(Map.of("If-Modified-Since", "yesterday")).status());
        assertEquals(200, get(Map.of("Expect", "miracles")).status());
    }

    @Test
    void whatIsAnsweredIsKeptForItsCallerAloneAndAskedForAgain() {
        var kept = Map.of("Cache-Control", "private, no-cache", "Vary", "Authorization, Accept, Accept-Language");
        given().get(CASES).then().statusCode(200).headers(kept);
        given().accept("text/csv").get("/api/v1/things").then().statusCode(200).headers(kept);
        given().get(CASES + "?limit=x").then().statusCode(400).headers(kept);
        given().urlEncodingEnabled(false)
                .get(CASES + "/;a")
                .then()
                .statusCode(400)
                .headers(kept);
        given().post(CASES + "/bugs").then().statusCode(500).headers(kept);
        given().get("/nothing-here").then().statusCode(404).headers(kept);
        RestAssured.get(CASES).then().statusCode(401).headers(kept);
    }

    private RawHttp.Answer get(Map<String, String> more) {
        var headers = headers(null);
        headers.putAll(more);
        return send("GET", CASES, headers, null);
    }

    private RawHttp.Answer send(String method, String target, Map<String, String> headers, String body) {
        try (var http = new RawHttp(server)) {
            return http.send(method, target, headers, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
