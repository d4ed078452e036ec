package kam.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A real Keycloak with the realm that is deployed, and its administrator. */
final class Keycloak implements AutoCloseable {
    private static final String PASSWORD = "kam-campaign";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI server;
    private final Process process;

    /** Started from an unpacked distribution, empty but for the realm; returns when that can be signed in to. */
    Keycloak(Path distribution) throws IOException {
        var realm = Path.of("..", "deploy", "keycloak-realm.json");
        var imports = Files.createDirectories(distribution.resolve("data/import"));
        Files.copy(realm, imports.resolve("kam-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        empty(distribution.resolve("data/h2"));
        int port = freePort();
        server = URI.create("http://localhost:" + port);
        var start = new ProcessBuilder(distribution.resolve("bin/kc.sh").toString(), "start", "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "keycloak.log").toFile());
        start.environment().putAll(environment(port));
        process = start.start();
        var metadata = URI.create(issuer() + "/.well-known/openid-configuration");
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> isThere(metadata));
    }

    /** An earlier run's realm and users: what is there already is not imported again. */
    private static void empty(Path database) throws IOException {
        if (Files.exists(database)) {
            try (var files = Files.list(database)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** As in docker-compose.yml, but with a database of its own. */
    private Map<String, String> environment(int port) throws IOException {
        return Map.ofEntries(
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD),
                Map.entry("KC_DB", "dev-file"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(freePort())),
                Map.entry("KC_HOSTNAME", server.toString()),
                Map.entry("KAM_PUBLIC_URL", "http://localhost:8080"),
                Map.entry("KAM_APP_ORIGIN", "http://localhost:5173"),
                Map.entry("OEM_SYSTEM_SECRET", PASSWORD),
                Map.entry("ERP_SYSTEM_SECRET", PASSWORD),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xmx512m"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isThere(URI address) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended with " + process.exitValue() + ", see target/keycloak.log");
        }
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String issuer() {
        return server + "/realms/kam";
    }

    /** As an administrator does it: the user with the offices, then the roles of the client kam. */
    void makeUser(String name, List<String> offices, List<String> roles) {
        var admin = token(
                "master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin"), PASSWORD);
        var users = server + "/admin/realms/kam/users";
        var user = Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                name,
                "lastName",
                "Campaign",
                "email",
                name + "@example.com",
                "attributes",
                Map.of("office", offices),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        send(admin, "POST", users, user);
        var id = send(admin, "GET", users + "?exact=true&username=" + name, null)
                .at("/0/id")
                .asText();
        var clients = server + "/admin/realms/kam/clients";
        var kam =
                send(admin, "GET", clients + "?clientId=kam", null).at("/0/id").asText();
        var mapped = roles.stream()
                .map(role -> send(admin, "GET", clients + "/" + kam + "/roles/" + role, null))
                .toList();
        send(admin, "POST", users + "/" + id + "/role-mappings/clients/" + kam, mapped);
    }

    /** What the user gets who signs in with the password that the administrator gave. */
    String tokenOf(String name) {
        return token("kam", Map.of("grant_type", "password", "client_id", "kam-web", "username", name), PASSWORD);
    }

    /** One of the users that the realm comes with. */
    String tokenOfTrialUser(String name) {
        return token("kam", Map.of("grant_type", "password", "client_id", "kam-web", "username", name), "kam");
    }

    String tokenOfSystem(String client) {
        var form = Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", PASSWORD);
        return token("kam", form, null);
    }

    private String token(String realm, Map<String, String> form, String password) {
        var fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(server.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(password == null ? fields : fields + "&password=" + password));
        return answer(request).get("access_token").asText();
    }

    private JsonNode send(String token, String method, String address, Object body) {
        var content = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(json.valueToTree(body).toString());
        return answer(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, content));
    }

    private JsonNode answer(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (!Set.of(200, 201, 204).contains(answer.statusCode())) {
                throw new IllegalStateException(answer.request() + ": " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
