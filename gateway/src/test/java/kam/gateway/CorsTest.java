package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told for a page of another origin. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class CorsTest {
    private static final String APP = "http://localhost:5173";

    private static ValidatableResponse preflight(String origin, String path, String method) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
                .options(path)
                .then();
    }

    private static Set<String> names(Response answer, String header) {
        return Arrays.stream(answer.header(header).split(","))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void mayBeReadBy(String origin, Response answer) {
        assertEquals(origin, answer.header("Access-Control-Allow-Origin"));
        assertTrue(
                names(answer, "Access-Control-Expose-Headers")
                        .containsAll(List.of(
                                "etag",
                                "location",
                                "link",
                                "x-request-id",
                                "retry-after",
                                "ratelimit-limit",
                                "ratelimit-remaining",
                                "ratelimit-reset",
                                "content-disposition")),
                answer.header("Access-Control-Expose-Headers"));
        assertEquals(null, answer.header("Access-Control-Allow-Credentials"));
        assertTrue(varies(answer), "the answer differs by origin");
    }

    private static boolean varies(Response answer) {
        return answer.headers().getValues("Vary").stream().anyMatch(vary -> vary.equalsIgnoreCase("origin"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/customers,POST",
        "/api/v1/customers/1,PUT",
        "/api/v1/customers/1,DELETE",
        "/api/v1/customers/1,PATCH",
        "/api/v1/shipments,GET", // its service is away
        "/openapi.json,GET",
        "/openapi.yaml,GET",
        "/docs/settings.json,GET",
        "/status,GET"
    })
    void aPreflightNeedsNeitherTokenNorService(String path, String method) {
        for (String origin : List.of(APP, "https://app.example.com")) {
            Response answer = preflight(origin, path, method).extract().response();
            assertEquals(204, answer.statusCode());
            assertEquals(origin, answer.header("Access-Control-Allow-Origin"));
            assertTrue(names(answer, "Access-Control-Allow-Methods").contains(method.toLowerCase(Locale.ROOT)));
            assertTrue(names(answer, "Access-Control-Allow-Headers")
                    .containsAll(List.of(
                            "authorization",
                            "content-type",
                            "idempotency-key",
                            "if-match",
                            "if-none-match",
                            "accept-language",
                            "x-request-id")));
            assertTrue(Integer.parseInt(answer.header("Access-Control-Max-Age")) > 0);
            assertEquals(null, answer.header("Access-Control-Allow-Credentials"));
            assertTrue(varies(answer));
        }
    }

    @Test
    void aPreflightAllowsNoMoreThanTheApiUnderstands() {
        Response answer = preflight(APP, "/api/v1/customers", "TRACE").extract().response();
        var methods = names(answer, "Access-Control-Allow-Methods");
        assertTrue(!methods.contains("trace") && !methods.contains("connect") && !methods.contains("*"));
        var headers = names(answer, "Access-Control-Allow-Headers");
        assertTrue(!headers.contains("*") && !headers.contains("cookie") && !headers.contains("x-forwarded-for"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:5174",
                "http://localhost",
                "https://localhost:5173",
                "http://localhost:5173.evil.example",
                "http://evil.example",
                "http://LOCALHOST:5173",
                "http://localhost:5173/",
                "http://app.example.com",
                "https://app.example.com:443",
                "https://evil-app.example.com",
                "https://app.example.com.evil.example",
                "https://appXexample.com",
                "null",
                "*"
            })
    void anotherOriginIsRefusedItsPreflightAndCannotReadAnAnswer(String origin) {
        preflight(origin, "/api/v1/customers", "POST")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("origin-not-allowed"))
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", origin)
                .header("Authorization", "Bearer cors")
                .get("/api/v1/customers/echo")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void anAnswerOfAServiceMayBeReadByTheApp() {
        Response answer = given().header("Origin", APP)
                .header("Authorization", "Bearer cors")
                .get("/api/v1/customers/echo");
        assertEquals(200, answer.statusCode());
        assertEquals("\"7\"", answer.header("ETag"));
        mayBeReadBy(APP, answer);
    }

    @Test
    void aServiceDoesNotDecideWhoMayRead() {
        given().header("Origin", "http://evil.example")
                .header("Authorization", "Bearer cors")
                .get("/api/v1/customers/open-to-all")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Credentials", nullValue());
        Response answer = given().header("Origin", APP)
                .header("Authorization", "Bearer cors")
                .get("/api/v1/customers/open-to-all");
        assertEquals(List.of(APP), answer.headers().getValues("Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/customers/echo,,401",
        "GET,/api/v1/nothing,Bearer cors,404",
        "GET,/nothing,,404",
        "POST,/status,,405",
        "GET,/api/v1/customers/%2e,Bearer cors,400",
        "POST,/api/v1/shipments,Bearer cors,503",
        "GET,/openapi.json,,200",
        "GET,/docs/,,200"
    })
    void anAnswerOfTheGatewayMayBeReadByTheApp(String method, String path, String token, int status) {
        var request = given().urlEncodingEnabled(false).header("Origin", APP);
        Response answer = (token == null ? request : request.header("Authorization", token)).request(method, path);
        assertEquals(status, answer.statusCode());
        mayBeReadBy(APP, answer);
    }

    @Test
    void aBodyTooLargeMayBeReadByTheApp() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.send(Wire.head("POST", "/api/v1/customers/upload", "Origin: " + APP, "Content-Length: 99999999")
                    + "\r\n");
            String answer = wire.readUntil("body-too-large");
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("access-control-allow-origin: " + APP), answer);
        }
    }

    @Test
    void aRequestWithoutOriginIsAnsweredAsEver() {
        Response answer = given().header("Authorization", "Bearer cors").get("/api/v1/customers/echo");
        assertEquals(200, answer.statusCode());
        assertEquals(null, answer.header("Access-Control-Allow-Origin"));
        assertTrue(varies(answer));
    }

    @Test
    void anOptionsThatIsNoPreflightGoesTheWayOfAnyRequest() {
        given().header("Origin", APP).options("/api/v1/customers/echo").then().statusCode(401);
        given().header("Origin", APP)
                .header("Authorization", "Bearer cors")
                .options("/api/v1/customers/echo")
                .then()
                .statusCode(200)
                .body("headers.origin", hasItem(APP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "localhost:5173",
                "http://localhost:5173/",
                "http://localhost:5173/app",
                "http://*.example.com",
                "/.*/",
                "http://app.example.com:80",
                "https://app.example.com:443",
                "HTTP://app.example.com",
                "https://App.example.com",
                "https://user@app.example.com",
                "https://app.example.com?x",
                "ftp://app.example.com",
                "file:///tmp",
                "https://",
                "https://app.example.com https://other.example.com",
                ""
            })
    void aSettingThatIsNoOriginStopsTheStart(String setting) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Cors(List.of(APP, setting)));
        assertTrue(refused.getMessage().startsWith("kam.gateway.cors.origins: \"" + setting + "\""));
    }

    @Test
    void originsAsBrowsersSendThemAreTaken() {
        new Cors(List.of());
        new Cors(List.of("http://localhost:5173", "https://app.example.com", "http://10.0.0.1", "https://[::1]:8443"));
    }
}
