package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway shows of itself and of the services; nobody needs to sign in to see it. */
@QuarkusTest
@QuarkusTestResource(Peer.class)
class PagesTest {

    @Test
    void theStatusTellsHowEachServiceIs() {
        await().untilAsserted(() -> given().get("/status")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .body("services.name", hasItems("customer-service", "kpi-service"))
                .body("services.find { it.name == 'customer-service' }.chinese", equalTo("客户服务"))
                .body("services.find { it.name == 'customer-service' }.collections", hasItem("tickets"))
                .body("services.find { it.name == 'customer-service' }.ready", equalTo("up"))
                .body("services.find { it.name == 'customer-service' }.well", equalTo("down"))
                .body("services.find { it.name == 'goods-ledger-service' }.ready", equalTo("away")));
    }

    @Test
    void theStatusNamesExactlyTheCollectionsThatTheDocumentsHave() {
        List<Map<String, Object>> services = given().get("/status").jsonPath().getList("services");
        var documents = Documents.ofServices();
        assertEquals(
                documents.keySet(),
                services.stream().map(one -> one.get("name")).collect(Collectors.toSet()));
        for (var service : services) {
            var collections = new TreeSet<String>();
            documents
                    .get(service.get("name"))
                    .path("paths")
                    .fieldNames()
                    .forEachRemaining(path -> collections.add(path.split("/")[3]));
            collections.remove(Labels.COLLECTION);
            assertEquals(List.copyOf(collections), service.get("collections"));
        }
    }

    @Test
    void theStatusTellsHowManyAddressesOfAServiceAreReady() {
        await().untilAsserted(() -> given().get("/status")
                .then()
                .body("services.find { it.name == 'kpi-service' }.addresses", equalTo(2))
                .body("services.find { it.name == 'kpi-service' }.readyAddresses", equalTo(2))
                .body("services.find { it.name == 'visit-service' }.ready", equalTo("up"))
                .body("services.find { it.name == 'visit-service' }.addresses", equalTo(2))
                .body("services.find { it.name == 'visit-service' }.readyAddresses", equalTo(1))
                .body("services.find { it.name == 'goods-ledger-service' }.readyAddresses", equalTo(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/status",
                "/openapi",
                "/openapi.json",
                "/docs",
                "/docs/",
                "/docs/settings.json",
                "/favicon.svg",
                "/events/asyncapi.yaml",
                "/nothing",
                "/docs/nothing",
                "/q/health"
            })
    void whateverIsAskedOfAPageItIsNoFaultOfTheServer(String path) throws IOException {
        String odd = String.join(
                "\r\n",
                "Accept-Encoding: ;q=,gzip;q=9,*",
                "Accept-Language: ;;q=",
                "Range: bytes=9-1",
                "If-Modified-Since: never",
                "If-None-Match: x",
                "Origin:",
                "Content-Length: 0",
                "Connection: close");
        for (String method : List.of("GET", "HEAD", "OPTIONS", "POST")) {
            for (String accept : List.of("", ",;q=,", "application/json;q=x", "\u00ff\u00fe")) {
                String answer = Wire.exchange(Wire.head(method, path, "Accept: " + accept, odd) + "\r\n");
                assertTrue(answer.startsWith("HTTP/1.1 ") && answer.charAt(9) != '5', method + " " + answer);
                assertTrue(!method.equals("HEAD") || answer.endsWith("\r\n\r\n"), answer);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/,200", "/status,200", "/openapi.json,200", "/docs/,200", "/start.css,200", "/docs,302", "/nothing,404"
    })
    void aHeadIsAnsweredLikeAGet(String path, int status) {
        var request = given().header("Authorization", "Bearer head").redirects().follow(false);
        request.head(path).then().statusCode(status);
        request.get(path).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/openapi.json", "/docs/", "/start.css"})
    void thePagesCanOnlyBeRead(String path) {
        var request = given().header("Authorization", "Bearer read-only");
        request.options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            request.request(method, path)
                    .then()
                    .statusCode(405)
                    .header("Allow", "GET, HEAD, OPTIONS")
                    .body("code", equalTo("method-not-allowed"));
        }
    }

    @Test
    void theApiDocumentSaysWhereToSignIn() {
        var document = given().get("/openapi.json").then().extract().jsonPath();
        assertEquals(
                "http://localhost:8090/kam/.well-known/openid-configuration",
                document.getString("components.securitySchemes.openIdConnect.openIdConnectUrl"));
        assertEquals("openIdConnect", document.getString("components.securitySchemes.openIdConnect.type"));
        assertTrue(document.getString("components.securitySchemes.openIdConnect.description")
                .contains("kam-web"));
        List<Map<String, List<String>>> ways = document.getList("paths.'/api/v1/visit-plans'.get.security");
        assertEquals(
                Set.of("bearer", "openIdConnect"),
                ways.stream().flatMap(way -> way.keySet().stream()).collect(Collectors.toSet()));
        assertEquals(2, ways.size(), "either one is enough");
        assertEquals(
                ways.get(0).values().iterator().next(),
                ways.get(1).values().iterator().next());
    }

    @Test
    void theStatusTellsWhatEachServicePublishes() {
        given().get("/status")
                .then()
                .body("eventDocuments", equalTo(true))
                .body("services.find { it.name == 'customer-service' }.topic", equalTo("kam.customer"))
                .body("services.find { it.name == 'customer-service' }.events.name", hasItem("KeyAccountConfirmed"));
        given().get("/events/asyncapi.yaml").then().statusCode(200).body(containsString("asyncapi: 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/status", "/openapi", "/start.js", "/nothing"})
    void noOtherSiteMayFrameOrScriptThePages(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), containsString("frame-ancestors 'none'")))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/start.css", "/docs/", "/docs/docs.js"})
    void thePagesLoadNothingFromElsewhere(String path) {
        String page = given().get(path).then().statusCode(200).extract().asString();
        var elsewhere = Pattern.compile("(src|href|url|fetch)\\s*[=(]\\s*[\"']?(https?:)?//")
                .matcher(page);
        assertTrue(!elsewhere.find(), path);
        assertTrue(!page.contains("<script>") && !page.contains(" style="), path);
    }

    @Test
    void thePageThatTriesTheApiKnowsWhereToSignIn() {
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", "/docs/");
        given().get("/docs/settings.json")
                .then()
                .body("issuer", equalTo("http://localhost:8090/kam"))
                .body("clientId", equalTo("kam-docs"));
        given().get("/docs/")
                .then()
                .header("Content-Security-Policy", containsString("connect-src 'self' http://localhost:8090;"));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/docs/oauth2-redirect.html").then().statusCode(200).body(not(containsString("<script>")));
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi,*/*,application/yaml",
        "/openapi,application/json,application/json",
        "/openapi,application/vnd.oai.openapi+json,application/json",
        "/openapi,text/html,application/yaml",
        "/openapi.json,text/html,application/json",
        "/openapi.yaml,application/json,application/yaml"
    })
    void theApiDocumentComesInTheFormatAskedFor(String path, String accept, String type) {
        String document = given().header("Accept", accept)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asString();
        assertTrue(document.startsWith(type.endsWith("json") ? "{\"openapi\":\"3." : "openapi: \"3."), document);
    }

    @Test
    void healthAndMetricsAreOnTheManagementPortOnly() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        given().port(port).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().header("Authorization", "Bearer pages").get("/api/v1/customers/1/some-id");
        given().port(port)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString(
                        "kam_gateway_requests_seconds_count{status=\"200\",upstream=\"customer-service\"}"))
                .body(containsString("uri=\"/api/v1/{collection}\""))
                .body(not(containsString("some-id")));
        given().get("/q/health/ready").then().statusCode(404);
    }
}
