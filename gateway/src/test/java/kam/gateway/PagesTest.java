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
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
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
