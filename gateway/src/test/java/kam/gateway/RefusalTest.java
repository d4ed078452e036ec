package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers itself. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class RefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/nothing", "/api/v1/", "/api", "/api/v2/customers", "/api/v1/Customers", "/q/metrics"})
    void whatNobodyOwnsIsNotFound(String path) {
        given().header("Authorization", "Bearer refusal")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("status", equalTo(404))
                .body("title", equalTo("未找到"))
                .body("type", equalTo("about:blank"))
                .body("detail", equalTo("此路径下没有任何资源。"))
                .body("instance", equalTo(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Not found", "zh-CN,zh;q=0.9,en;q=0.8|未找到", "en-GB,zh;q=0.5|Not found", "fr|未找到", ";;|未找到"})
    void theTitleIsChineseUnlessEnglishIsPreferred(String language, String title) {
        given().header("Accept-Language", language)
                .get("/nothing")
                .then()
                .body("title", equalTo(title))
                .header("Content-Language", title.equals("未找到") ? "zh-CN" : "en");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalSaysInBothLanguagesMoreThanItsTitle(Refusal refusal) {
        for (boolean english : new boolean[] {true, false}) {
            var text = refusal.text(english);
            assertTrue(
                    !text.title().isBlank()
                            && text.detail().length() > text.title().length(),
                    refusal.name());
            boolean chinese = text.detail().codePoints().anyMatch(Character::isIdeographic);
            assertEquals(!english, chinese, text.detail());
        }
    }

    @Test
    void everyAnswerSaysWhatIsLeftOfTheCallersShare() {
        given().header("Authorization", "Bearer counted")
                .get("/api/v1/customers/echo")
                .then()
                .header("RateLimit-Limit", "100")
                .header("RateLimit-Remaining", "99")
                .header("RateLimit-Reset", "1");
        given().get("/status").then().header("RateLimit-Limit", "100").header("RateLimit-Remaining", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic eDp5", "Bearer", "Bearer  "})
    void theApiAsksForABearerToken(String authorization) {
        var request = authorization.isEmpty() ? given() : given().header("Authorization", authorization);
        request.get("/api/v1/customers/echo")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/customers/..;/x",
                "/api/v1/customers;v=1/echo",
                "/api/v1/customers/%2e%2e/echo",
                "/api/v1/customers/../contracts",
                "/api/v1/customers/./echo",
                "/api/v1/customers/..",
                "/api/v1//customers/echo",
                "//api/v1/customers",
                "/api/v1/customers%2fecho",
                "/api/v1/customers/%5Cecho",
                "/api/v1/customers/a\\b",
                "/api/v1/customers/%00",
                "/api/v1/customers/%0d%0aX-A:b",
                "/api/v1/customers/%252e",
                "/api/v1/customers/%3Bx",
                "/api/v1/customers/%zz",
                "/api/v1/customers/%2",
                "/api/v1/customers/\u00e9",
                "/api/v1/customers/echo#x",
                "/api/v1/customers/echo?name=\u00e9",
                "http://gateway/api/v1/customers/echo",
                "api/v1/customers/echo",
                "*",
            })
    void aPathThatReadsInTwoWaysIsMalformed(String target) throws IOException {
        String answer = Wire.exchange(Wire.head("GET", target, "Connection: close") + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /api/v1/customers/echo HTTP/1.1\r\nHost: gateway",
                "CONNECT gateway:443 HTTP/1.1\r\nHost: gateway:443",
                "CONNECT /api/v1/customers/echo HTTP/1.1\r\nHost: gateway",
                "BREW /api/v1/customers/echo HTTP/1.1\r\nHost: gateway",
            })
    void unknownMethodsAreRefused(String start) throws IOException {
        String answer = Wire.exchange(start + "\r\nConnection: close\r\nAuthorization: Bearer refusal\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405 ") || answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                "Connection: Upgrade\r\nUpgrade: h2c, websocket",
                "Upgrade: TLS/1.0"
            })
    void upgradesAreRefused(String headers) throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head("GET", "/api/v1/customers/echo", headers) + "\r\n");
            String answer = wire.readUntil("upgrade-refused");
            assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.endsWith("upgrade-refused"), answer);
        }
    }

    @Test
    void aHeadThatIsTooLongIsRefused() throws IOException {
        String fields = Wire.exchange(Wire.head("GET", "/", "X-Long: " + "x".repeat(30_000)) + "\r\n");
        assertTrue(fields.startsWith("HTTP/1.1 431 "), fields);
        String target = Wire.exchange(Wire.head("GET", "/" + "x".repeat(9_000)) + "\r\n");
        assertTrue(target.contains(" 414 "), target);
    }

    @Test
    void anOfferOfHttp2IsNotTakenUpAndGoesNoFurther() throws IOException {
        String answer = Wire.exchange(Wire.head(
                        "GET",
                        "/api/v1/customers/echo",
                        "Connection: close",
                        "Connection: Upgrade, HTTP2-Settings",
                        "Upgrade: h2c",
                        "HTTP2-Settings: AAMAAABkAAQAAP__")
                + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(!answer.contains("\"upgrade\"") && !answer.contains("http2-settings"), answer);
    }

    @Test
    void anHttp2PrefaceIsNotUnderstood() throws IOException {
        String answer = Wire.exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        assertTrue(answer.contains(" 400 "), answer);
    }

    @Test
    void oneCallerTooOftenIsToldWhenToComeBackAndTheOthersAreServed() {
        var throttled = Stream.generate(() -> given().header("Authorization", "Bearer greedy")
                        .header("Origin", "http://localhost:5173")
                        .get("/api/v1/nothing"))
                .limit(500)
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow();
        throttled
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, equalTo(1))
                .header("RateLimit-Remaining", "0")
                .header("Access-Control-Allow-Origin", "http://localhost:5173")
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-requests"));
        given().header("Authorization", "Bearer modest")
                .get("/api/v1/customers/echo")
                .then()
                .statusCode(200);
    }
}
