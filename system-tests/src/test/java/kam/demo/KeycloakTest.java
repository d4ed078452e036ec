package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kam.localstack.LocalStack;
import kam.localstack.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The deployed realm on a real Keycloak, and people whom its administrator makes there: each sees his offices only.
 * Beside the service of the stack, which registers the customers, another one on the same database trusts Keycloak.
 */
@EnabledIfSystemProperty(named = "kam.keycloak", matches = ".+", disabledReason = "runs under -Pcampaign")
class KeycloakTest {
    private static final String CUSTOMERS = "/api/v1/customers";
    private static final List<Dataset.Customer> DATA = Dataset.load().customers();

    private static LocalStack stack;
    private static Keycloak keycloak;
    private static Process service;
    private static URI url;
    private static final HttpClient http = HttpClient.newHttpClient();
    private static final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void start() throws IOException {
        stack = LocalStack.services(Service.CUSTOMER);
        keycloak = new Keycloak(Path.of(System.getProperty("kam.keycloak")));
        int port = freePort();
        url = URI.create("http://localhost:" + port);
        var start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        "../customer-service/target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(
                        Path.of("target", "customer-service-of-keycloak.log").toFile());
        start.environment().putAll(environment(port));
        service = start.start();
        await().atMost(Duration.ofMinutes(2)).until(KeycloakTest::answers);
    }

    private static Map<String, String> environment(int port) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl("customer"));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "customer_app");
        environment.put("QUARKUS_FLYWAY_PASSWORD", "customer_owner");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrap());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", keycloak.issuer());
        environment.put("KAM_IDENTITY_PERSON_CLAIM", "preferred_username");
        return environment;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers() throws InterruptedException {
        assertThat(service.isAlive()).as("see customer-service-of-keycloak.log").isTrue();
        try {
            return send(url, "GET", CUSTOMERS, null, null).statusCode() == 401;
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.destroy();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void aClerkMadeByTheAdministratorSeesAndChangesHerOfficeOnly() throws Exception {
        var beijing = register("BJ");
        var shanghai = register("SH");
        register("GZ");
        keycloak.makeUser("wang.fang", List.of("BJ"), List.of("office-clerk"));
        keycloak.makeUser("zhao.lei", List.of("BJ", "SH"), List.of("office-clerk", "back-office"));

        var clerk = keycloak.tokenOf("wang.fang");
        assertThat(claims(clerk).get("groups").toString()).isEqualTo("[\"office-clerk\"]");
        assertThat(claims(clerk).get("office").toString()).isEqualTo("[\"BJ\"]");
        assertThat(offices(clerk)).containsExactly("BJ");
        assertThat(status(clerk, "GET", beijing, null)).isEqualTo(200);
        assertThat(status(clerk, "GET", shanghai, null)).isEqualTo(404);
        assertThat(status(clerk, "PUT", shanghai, details("长江机械"))).isEqualTo(404);
        assertThat(status(clerk, "PUT", beijing, details("长江机械"))).isEqualTo(200);
        var changes = json.readTree(
                send(url, "GET", beijing + "/changes", clerk, null).body());
        assertThat(changes.findValues("changedBy"))
                .extracting(by -> by.get("id").asText())
                .contains("wang.fang");

        assertThat(offices(keycloak.tokenOf("zhao.lei"))).containsExactly("BJ", "SH");
    }

    @Test
    void theUsersThatTheRealmComesWithHaveTheirRoleAndNoOther() throws Exception {
        register("XA");
        assertThat(offices(keycloak.tokenOfTrialUser("auditor"))).contains("XA");
        for (var role : List.of("office-manager", "back-office", "technical-support", "auditor", "admin")) {
            var claims = claims(keycloak.tokenOfTrialUser(role));
            assertThat(claims.get("groups").toString()).isEqualTo("[\"" + role + "\"]");
            assertThat(claims.get("preferred_username").asText()).isEqualTo(role);
        }
        assertThat(claims(keycloak.tokenOfSystem("oem-system")).get("groups").toString())
                .isEqualTo("[\"oem\"]");
    }

    /** By the clerk of the office whom the stack's own identity provider knows; returns the path. */
    private static String register(String office) throws Exception {
        var clerk = stack.token("office-clerk", office);
        var customer = DATA.stream()
                .filter(each -> each.office().equals(office))
                .findFirst()
                .orElseThrow();
        var body =
                json.createObjectNode().put("creditCode", customer.creditCode()).put("office", office);
        body.set("details", json.readTree(details("长城机械")));
        var answer = send(stack.service(Service.CUSTOMER).url(), "POST", CUSTOMERS, clerk, body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return CUSTOMERS + "/" + json.readTree(answer.body()).get("id").asText();
    }

    private static String details(String name) {
        return "{\"name\": \"" + name + "\", \"accountManager\": \"zhao.lei\", \"contacts\": []}";
    }

    private static TreeSet<String> offices(String token) throws Exception {
        var list = json.readTree(
                send(url, "GET", CUSTOMERS + "?limit=200", token, null).body());
        return new TreeSet<>(list.findValuesAsText("office"));
    }

    private static int status(String token, String method, String path, String body) throws Exception {
        return send(url, method, path, token, body).statusCode();
    }

    private static JsonNode claims(String token) throws IOException {
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static HttpResponse<String> send(URI server, String method, String path, String token, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
