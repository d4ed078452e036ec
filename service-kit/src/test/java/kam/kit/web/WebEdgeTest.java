package kam.kit.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String CASES = "/api/v1/cases";

    private static RequestSpecification given() {
        return as(Tokens.of(Role.AUDITOR, null));
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    private static ValidatableResponse post(String body) {
        return json().body(body).post(CASES).then();
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("keySet()", hasItems("type", "title", "detail", "instance"));
    }

    @Test
    void aGoodBodyComesBackAsItWasMeant() {
        post("""
                        {"name":"灯具","kind":"GOODS","count":2,"amount":1E+2,"day":"2026-01-31",
                         "at":"2026-01-31T09:30:00+08:00","instant":"2026-01-31T09:30:00+08:00",
                         "lines":[{"sku":"A","quantity":1.5}]}""")
                .statusCode(200)
                .body(equalTo("{\"name\":\"灯具\",\"kind\":\"GOODS\",\"count\":2,\"amount\":100,\"day\":\"2026-01-31\","
                        + "\"at\":\"2026-01-31T09:30:00+08:00\",\"instant\":\"2026-01-31T01:30:00Z\","
                        + "\"lines\":[{\"sku\":\"A\",\"quantity\":1.5}]}"));
    }

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
    void violationsAreNamedByJsonPointer() {
        problem(post("""
                                {"name":" ","count":1,"lines":[{"sku":"A","quantity":1},{"sku":"","quantity":1.23456}]}"""), 400, "validation-failed")
                .body("errors.pointer", is(List.of("/lines/1/quantity", "/lines/1/sku", "/name")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"count\":1,\"colour\":1}|/colour|Unknown field",
                "{\"name\":\"a\",\"count\":\"1\"}|/count|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":1.9}|/count|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":null}|/count|Expected a whole number in range",
                "{\"name\":\"a\"}|/count|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":1,\"maybe\":\"\"}|/maybe|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":99999999999}|/count|The number is out of range",
                "{\"name\":1,\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":true,\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":{},\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":\"a\\u0000\",\"count\":1}|/name|The NUL character is not allowed",
                "{\"name\":\"a\\ud800\",\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":\"a\",\"count\":1,\"notes\":{\"a\\u0000\":\"b\"}}|/notes|The NUL character is not allowed",
                "{\"name\":\"a\",\"count\":1,\"kind\":0}|/kind|Expected one of GOODS, MONEY",
                "{\"name\":\"a\",\"count\":1,\"kind\":\"goods\"}|/kind|Expected one of GOODS, MONEY",
                "{\"name\":\"a\",\"count\":1,\"kind\":\"\"}|/kind|Expected one of GOODS, MONEY",
                "{\"name\":\"a\",\"count\":1,\"flag\":1}|/flag|Expected true or false",
                "{\"name\":\"a\",\"count\":1,\"flag\":\"true\"}|/flag|Expected true or false",
                "{\"name\":\"a\",\"count\":1,\"amount\":\"1\"}|/amount|Expected a number of at most 40 digits, without a large exponent",
                "{\"name\":\"a\",\"count\":1,\"amount\":1e999999999}|/amount|Expected a number of at most 40 digits, without a large exponent",
                "{\"name\":\"a\",\"count\":1,\"id\":\"1-1-1-1-1\"}|/id|Expected a UUID",
                "{\"name\":\"a\",\"count\":1,\"day\":20454}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"day\":[2026,1,31]}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"day\":\"+999999999-01-01\"}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"day\":\"\"}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"at\":\"2026-01-31T09:30:00\"}|/at|Expected a time as in 2026-01-31T09:30:00+08:00",
                "{\"name\":\"a\",\"count\":1,\"instant\":1700000000}|/instant|Expected a time as in 2026-01-31T09:30:00+08:00",
                "{\"name\":\"a\",\"count\":1,\"lines\":{}}|/lines|Expected an array",
                "{\"name\":\"a\",\"count\":1,\"lines\":\"\"}|/lines|Expected an array",
                "{\"name\":\"a\",\"count\":1,\"lines\":[\"\"]}|/lines/0|Expected an object",
                "{\"name\":\"a\",\"count\":1,\"lines\":[{\"sku\":\"A\",\"quantity\":true}]}|/lines/0/quantity|Expected a number of at most 40 digits, without a large exponent",
                "[]||Expected an object",
                "\"\"||Expected an object",
            })
    void whatIsNotExactlyAsDeclaredIsRefused(String body, String pointer, String detail) {
        problem(post(body), 400, "malformed-request")
                .body("errors[0].pointer", is(pointer == null ? "" : pointer))
                .body("errors[0].detail", is(detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
                "{\"name\":\"a\",\"count\":1} {}",
                "{\"name\":\"a\",\"count\":1",
                "{name:\"a\"}",
                "hello",
                "null",
                "",
                " "
            })
    void whatIsNotOneJsonDocumentIsRefused(String body) {
        problem(post(body), 400, "malformed-request").body("detail", not(containsString("fasterxml")));
    }

    @Test
    void numbersOfAThousandDigitsDeepNestingAndEndlessTextsAreRefused() {
        for (var body : new String[] {
            "{\"name\":\"a\",\"count\":1,\"amount\":" + "9".repeat(1_000) + "}",
            "{\"name\":\"a\",\"count\":" + "9".repeat(1_000) + "}",
            "{\"name\":\"a\",\"count\":1,\"lines\":" + "[".repeat(5_000),
            "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"name\":\"" + "x".repeat(200_000) + "\",\"count\":1}",
            "{\"" + "x".repeat(2_000) + "\":1}"
        }) {
            refused(raw("POST", CASES, "application/json", body.getBytes(StandardCharsets.UTF_8)), 400, "malformed");
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var body = "{\"name\":\"a?\",\"count\":1}".getBytes(StandardCharsets.UTF_8);
        body[10] = (byte) 0xff;
        refused(raw("POST", CASES, "application/json", body), 400, "malformed-request");
    }

    @Test
    void aBodyIsRequiredWhereOneIsDeclared() {
        refused(raw("POST", CASES + "/optional", "application/json", new byte[0]), 400, "malformed-request");
        refused(raw("POST", CASES + "/optional", null, null), 415, "unsupported-media-type");
    }

    private static void refused(RawHttp.Answer answer, int status, String code) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains(code), answer.body());
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
        refused(raw("GET", CASES + rest, null, null), 400, "malformed-request");
    }

    @Test
    void methodsAndMediaTypesAreRefusedWithProblems() {
        problem(given().delete(CASES).then(), 405, "method-not-allowed");
        problem(given().contentType("text/xml").body("<a/>").post(CASES).then(), 415, "unsupported-media-type");
        refused(raw("POST", CASES, "what?", new byte[2]), 400, "malformed-request");
        problem(given().accept("image/png").get(CASES).then(), 406, "not-acceptable");
    }

    @Test
    void largeBodiesAreRefusedExceptWhereEvidenceIsFiled() {
        int mib = 1024 * 1024;
        var documents = CASES + "/" + UUID.randomUUID() + "/documents";
        assertEquals(
                413, raw("POST", CASES, "application/json", new byte[2 * mib]).status());
        assertEquals(
                "2097152",
                raw("POST", documents, "application/pdf", new byte[2 * mib]).body());
        assertEquals(
                413, raw("PUT", documents, "application/pdf", new byte[2 * mib]).status());
        refused(raw("POST", documents, "application/pdf", new byte[20 * mib + 1]), 413, "body-too-large");
        refused(raw("POST", documents, "application/pdf", new byte[22 * mib]), 413, "body-too-large");
    }

    @Test
    void overlongAddressesHeadersAndLengthsAreRefusedByTheParser() {
        assertEquals(
                414,
                raw("GET", CASES + "?customerId=" + "x".repeat(5_000), null, null)
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

    private RawHttp.Answer raw(String method, String target, String type, byte[] body) {
        try (var http = new RawHttp(server)) {
            return http.send(method, target, headers(type), body);
        }
    }

    private static Map<String, String> headers(String type) {
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + Tokens.of(Role.AUDITOR, null));
        if (type != null) {
            headers.put("Content-Type", type);
        }
        return headers;
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
