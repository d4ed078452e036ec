package kam.kit.web;

import static kam.kit.web.Cases.CASES;
import static kam.kit.web.Cases.as;
import static kam.kit.web.Cases.given;
import static kam.kit.web.Cases.headers;
import static kam.kit.web.Cases.json;
import static kam.kit.web.Cases.post;
import static kam.kit.web.Cases.problem;
import static kam.kit.web.Cases.raw;
import static kam.kit.web.Cases.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.testing.RawHttp;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WebEdgeTest {
    @TestHTTPResource
    URI server;

    @Test
    void theTitleIsChineseUnlessEnglishIsPreferred() {
        problem(post("{}"), 400, "malformed-request")
                .body("title", is("请求格式错误"))
                .header("Content-Language", "zh-CN");
        json().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.1")
                .body("{}")
                .post(CASES)
                .then()
                .body("title", is("The request cannot be read"));
        json().header("Accept-Language", "klingon?!")
                .body("{}")
                .post(CASES)
                .then()
                .body("title", is("请求格式错误"));
    }

    @Test
    void parametersAreNamedWhenTheyCannotBeRead() {
        for (var query : new String[] {
            "limit=abc",
            "limit=99999999999",
            "limit=1.5",
            "kind=goods",
            "customerId=7",
            "from=tomorrow",
            "from=%2B999999999-01-01",
            "at=2026-01-31",
            "open=yes",
            "least=1e5",
            "size=abc",
            "limit=0",
            "limit=100000",
            "size=0"
        }) {
            problem(given().urlEncodingEnabled(false).get(CASES + "?" + query).then(), 400, "invalid-parameter")
                    .body("errors[0].parameter", is(query.substring(0, query.indexOf('='))))
                    .body("errors[0].pointer", nullValue());
        }
        given().get(CASES + "?limit=5&kind=GOODS&from=2026-01-31&size=3&least=1.50")
                .then()
                .statusCode(200);
    }

    @Test
    void unknownQueryParametersAreRefused() {
        problem(given().get(CASES + "?limit=5&colour=red&page=2").then(), 400, "unknown-parameter")
                .body("errors.parameter", hasItems("colour", "page"));
        problem(given().get(CASES + "/" + UUID.randomUUID() + "?limit=5").then(), 400, "unknown-parameter");
    }

    @Test
    void pathsThatNameNothingAreNotFound() {
        problem(given().get(CASES + "/not-a-uuid").then(), 404, "not-found");
        problem(given().get("/api/v1/nothing-here").then(), 404, "not-found");
        problem(given().get("/nothing-here").then(), 404, "not-found");
        problem(given().get("/").then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/;a=b", "//x", "/%00", "/a%2Fb", "/..%2f", "/%FF", "/%2e%2e/cases", "?limit=%00", "?limit=%C3"})
    void ambiguousAddressesAreRefused(String rest) {
        refused(raw(server, "GET", CASES + rest, null, null), 400, "malformed-request");
    }

    @Test
    void methodsAndMediaTypesAreRefusedWithProblems() {
        problem(given().delete(CASES).then(), 405, "method-not-allowed");
        problem(given().contentType("text/xml").body("<a/>").post(CASES).then(), 415, "unsupported-media-type");
        refused(raw(server, "POST", CASES, "what?", new byte[2]), 400, "malformed-request");
        problem(given().accept("image/png").get(CASES).then(), 406, "not-acceptable");
    }

    @Test
    void largeBodiesAreRefusedExceptWhereEvidenceIsFiled() {
        int mib = 1024 * 1024;
        var documents = CASES + "/" + UUID.randomUUID() + "/documents";
        assertEquals(
                413,
                raw(server, "POST", CASES, "application/json", new byte[2 * mib])
                        .status());
        assertEquals(
                "2097152",
                raw(server, "POST", documents, "application/pdf", new byte[2 * mib])
                        .body());
        assertEquals(
                413,
                raw(server, "PUT", documents, "application/pdf", new byte[2 * mib])
                        .status());
        refused(
                raw(server, "POST", CASES + "/batches", "application/json", new byte[4 * mib + 1]),
                413,
                "body-too-large");
        refused(raw(server, "POST", documents, "application/pdf", new byte[20 * mib + 1]), 413, "body-too-large");
        refused(raw(server, "POST", documents, "application/pdf", new byte[22 * mib]), 413, "body-too-large");
    }

    @Test
    void overlongAddressesHeadersAndLengthsAreRefusedByTheParser() {
        assertEquals(
                414,
                raw(server, "GET", CASES + "?customerId=" + "x".repeat(5_000), null, null)
                        .status());
        var endless = headers(null);
        endless.put("X-Endless", "x".repeat(20_000));
        var huge = headers(null);
        huge.put("Content-Length", "99999999999999999999");
        try (var http = new RawHttp(server)) {
            assertEquals(431, http.send("GET", CASES, endless, null).status());
            assertEquals(400, http.send("POST", CASES, huge, null).status());
        }
    }

    @Test
    void largeBodiesOfUnknownLengthAreRefusedWhileTheyAreRead() {
        var json = "{\"name\":\"a\",\"count\":1,\"notes\":{" + "\"n\":\"" + "x".repeat(90_000) + "\"}} ";
        var small = chunked(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, chunkedPost(small).status());
        var large = chunked((json + " ".repeat(2 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8));
        refused(chunkedPost(large), 413, "body-too-large");
    }

    private RawHttp.Answer chunkedPost(byte[] body) {
        var headers = headers("application/json");
        headers.put("Transfer-Encoding", "chunked");
        try (var http = new RawHttp(server)) {
            return http.send("POST", CASES, headers, body);
        }
    }

    private static byte[] chunked(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        bytes.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    @Test
    void signInAndRolesAreAnsweredWithProblems() {
        var guarded = CASES + "/guarded";
        problem(RestAssured.get(guarded).then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        problem(as("not.a.token").get(guarded).then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("invalid_token"));
        problem(as(Tokens.of(Role.HR, null)).get(guarded).then(), 403, "forbidden");
        given().get(guarded).then().statusCode(200);
    }

    @Test
    void whoMayNotCallLearnsNothingOfParametersAndBodies() {
        problem(RestAssured.get(CASES + "/guarded?colour=red").then(), 401, "unauthenticated");
        problem(RestAssured.get(CASES + "/guarded?size=abc").then(), 401, "unauthenticated");
        problem(as(Tokens.of(Role.HR, null)).get(CASES + "/guarded?size=abc").then(), 403, "forbidden");
        problem(
                as(Tokens.of(Role.HR, null))
                        .contentType("application/json")
                        .body("[")
                        .post(CASES)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void bareErrorStatusesGetTheirProblem() {
        for (int status : new int[] {400, 404, 409, 418, 500, 503}) {
            given().get(CASES + "/unannounced?status=" + status)
                    .then()
                    .contentType("application/problem+json")
                    .body("detail", not(containsString("Secret")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40001,409,concurrent-change",
        "40P01,409,concurrent-change",
        "55P03,409,concurrent-change",
        "23505,409,already-exists",
        "23503,409,conflict",
        "22003,400,validation-failed",
        "08006,503,unavailable",
        "57P01,503,unavailable",
        "53300,503,unavailable",
        "42P01,500,internal-error",
    })
    void whatTheDatabaseRefusesIsToldApart(String sqlState, int status, String code) {
        var answer = problem(given().post(CASES + "/failures/" + sqlState).then(), status, code)
                .body("detail", not(containsString("secret")));
        if (status == 503) {
            answer.header("Retry-After", "2");
        }
    }

    @Test
    void aBugOfOursShowsNothingOfItself() {
        problem(given().post(CASES + "/bugs").then(), 500, "internal-error")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void theRequestIdOfTheGatewayIsKeptIfItIsSafe() {
        given().header("X-Request-Id", "gw-1.a_B")
                .get(CASES)
                .then()
                .header("X-Request-Id", "gw-1.a_B")
                .body("requestId", is("gw-1.a_B"));
        given().header("X-Request-Id", "a b\"<").get(CASES).then().header("X-Request-Id", not(containsString("<")));
        given().get("/nothing-here").then().header("X-Request-Id", hasLength(36));
    }
}
