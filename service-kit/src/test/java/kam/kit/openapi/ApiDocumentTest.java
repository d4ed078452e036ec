package kam.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kam.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ApiDocumentTest {
    @TestHTTPResource(value = "/openapi.json", management = true)
    URI address;

    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().get(address).jsonPath();
    }

    private <T> T at(String path, String method, String rest) {
        return document.get("paths.'" + path + "'." + method + "." + rest);
    }

    @Test
    void operationIdsAreVerbAndNoun() {
        assertEquals("makeThing", at("/api/v1/things", "post", "operationId"));
        assertEquals("listThings", at("/api/v1/things", "get", "operationId"));
        assertEquals("renameThing", at("/api/v1/things/{id}/name", "post", "operationId"));
    }

    @Test
    void rolesAreNamedInOrder() {
        var roles = List.of("account-manager", "auditor", "office-clerk", "office-manager");
        assertEquals(roles, at("/api/v1/things", "get", "'x-roles'"));
        assertEquals("Roles: " + String.join(", ", roles) + ".", at("/api/v1/things", "get", "description"));
    }

    @Test
    void signInIsByOpenIdConnectOrWithATokenAndNamesNoScopes() {
        assertEquals(
                List.of(Map.of("bearer", List.of()), Map.of("openIdConnect", List.of())),
                at("/api/v1/things", "get", "security"));
        assertEquals("bearer", document.getString("components.securitySchemes.bearer.scheme"));
        assertEquals("openIdConnect", document.getString("components.securitySchemes.openIdConnect.type"));
        assertEquals(
                "https://identity-provider.example/.well-known/openid-configuration",
                document.getString("components.securitySchemes.openIdConnect.openIdConnectUrl"));
    }

    @Test
    void answersNameTheirHeaders() {
        assertEquals(Set.of("X-Request-Id", "Location", "ETag"), headers("/api/v1/things", "post", "201"));
        assertEquals(Set.of("X-Request-Id", "ETag"), headers("/api/v1/cases/{id}", "get", "200"));
        assertEquals(Set.of("X-Request-Id", "ETag"), headers("/api/v1/things/{id}", "get", "200"));
        assertEquals(Set.of("X-Request-Id", "ETag", "Link"), headers("/api/v1/things", "get", "200"));
        assertEquals(Set.of("X-Request-Id", "ETag"), headers("/api/v1/listed-things", "get", "200"));
        for (var status : List.of("429", "503")) {
            assertEquals(
                    Map.of("$ref", "#/components/headers/Retry-After"),
                    document.get("components.responses.Problem" + status + ".headers.'Retry-After'"));
        }
        assertEquals(
                Set.of("ETag", "Link", "Location", "Retry-After", "X-Request-Id"),
                document.<String, Object>getMap("components.headers").keySet());
    }

    private Set<String> headers(String path, String method, String status) {
        Map<String, ?> headers = at(path, method, "responses.'" + status + "'.headers");
        return headers.keySet();
    }

    @Test
    void aListNamesWhatItsGrammarKnows() {
        List<String> names = at("/api/v1/listed-things", "get", "parameters.name");
        assertTrue(names.containsAll(List.of(
                "q",
                "sort",
                "fields",
                "updatedSince",
                "count",
                "limit",
                "after",
                "colour",
                "quantity.from",
                "boughtOn.until")));
        List<String> exported = at("/api/v1/listed-things/export", "get", "parameters.name");
        assertTrue(exported.containsAll(List.of("q", "sort", "format", "colour", "boughtOn.until")));
        assertFalse(exported.contains("after"));
        List<List<String>> sorts =
                at("/api/v1/listed-things", "get", "parameters.findAll { it.name == 'sort' }.schema.enum");
        assertTrue(sorts.get(0).containsAll(List.of("name", "-name", "id", "-updatedAt")));
    }

    @Test
    void everyOperationNamesTheErrorsThatApply() {
        assertEquals(
                Set.of("200", "304", "400", "401", "403", "406", "429", "502", "503", "504"),
                answers("/api/v1/things", "get"));
        assertEquals(
                Set.of("200", "304", "400", "401", "403", "404", "429", "502", "503", "504"),
                answers("/api/v1/things/{id}", "get"));
        assertEquals(
                Set.of(
                        "200", "400", "401", "403", "404", "409", "413", "415", "422", "428", "429", "502", "503",
                        "504"),
                answers("/api/v1/things/{id}/name", "post"));
        assertEquals(
                Set.of(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "428", "429", "502", "503",
                        "504"),
                answers("/api/v1/cases/{id}", "put"));
        assertEquals("#/components/responses/Problem409", at("/api/v1/things", "post", "responses.'409'.'$ref'"));
        assertEquals(
                Map.of("$ref", "#/components/schemas/Problem"),
                document.get("components.responses.Problem409.content.'application/problem+json'.schema"));
    }

    private Set<String> answers(String path, String method) {
        Map<String, ?> answers = at(path, method, "responses");
        return answers.keySet();
    }

    @Test
    void whatTakesJsonShowsItsExample() {
        var json = "requestBody.content.'application/json'";
        assertEquals("灯具", at("/api/v1/things", "post", json + ".example.name"));
        assertEquals(
                1.5f,
                this.<Number>at("/api/v1/things", "post", json + ".example.quantity")
                        .floatValue());
        assertNull(at("/api/v1/things/{id}/name", "post", json + ".example"));
    }

    @Test
    void whatReturnsNothingAnswers204() {
        assertTrue(answers("/api/v1/cases/{id}/end", "post").contains("204"));
        assertNull(at("/api/v1/cases/{id}/end", "post", "responses.'201'"));
    }

    @Test
    void headersOfIdempotencyAndVersionsAreParameters() {
        assertEquals(false, header("/api/v1/things", "post", "Idempotency-Key"));
        assertEquals(true, header("/api/v1/things/{id}/name", "post", "Idempotency-Key"));
        assertEquals(true, header("/api/v1/cases/{id}", "put", "If-Match"));
    }

    private Object header(String path, String method, String name) {
        List<Map<String, Object>> parameters = at(path, method, "parameters");
        return parameters.stream()
                .filter(parameter -> name.equals(parameter.get("name")))
                .map(parameter -> parameter.get("required"))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aFileIsSentAsAFormOrAsTheBodyItself() {
        for (var path : List.of("/api/v1/things/{id}/documents", "/api/v1/thing-imports")) {
            var forms = "requestBody.content";
            Map<String, ?> content = at(path, "post", forms);
            assertEquals(Set.of("multipart/form-data", "application/octet-stream"), content.keySet());
            var binary = Map.of("type", "string", "format", "binary");
            assertEquals(binary, at(path, "post", forms + ".'application/octet-stream'.schema"));
            assertEquals(
                    Map.of("type", "object", "required", List.of("file"), "properties", Map.of("file", binary)),
                    at(path, "post", forms + ".'multipart/form-data'.schema"));
        }
        assertNull(document.get("components.schemas.CheckedUpload"));
    }

    @Test
    void pathsAndSchemasAreSorted() {
        for (var part : List.of("paths", "components.schemas", "components.responses", "components.headers")) {
            var names = List.copyOf(document.<String, Object>getMap(part).keySet());
            assertEquals(names.stream().sorted().toList(), names);
        }
    }
}
