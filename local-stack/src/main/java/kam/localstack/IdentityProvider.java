package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider on loopback that signs whatever it is asked for: it asks nobody for a password, and its key
 * is public. For local runs and tests only.
 */
public final class IdentityProvider implements Part {

    private static final String ISSUER = "kam";
    private static final int HEAP_MEGABYTES = 64;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Path home;
    private final int port;
    private Child server;

    private IdentityProvider(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * Starts the provider; returns when it serves. Its signing key is the same at every start.
     *
     * @param port 0 takes a free one
     * @throws IllegalStateException when the port is taken (the message names who has it), or it does not start
     */
    public static IdentityProvider start(Path home, int port) {
        IdentityProvider provider =
                new IdentityProvider(home.toAbsolutePath(), Ports.claim("the identity provider", port));
        Lifeline.atExit(provider::close);
        provider.run();
        return provider;
    }

    /** The issuer in every token, and the address under which its metadata is found. */
    public String issuer() {
        return "http://localhost:" + port + "/" + ISSUER;
    }

    public URI tokenEndpoint() {
        return URI.create(issuer() + "/token");
    }

    @Override
    public String name() {
        return "identity-provider";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return server.pid();
    }

    /**
     * A bearer token, valid for twelve hours.
     *
     * @param office null for people of the head office: the claim is absent then
     */
    public String token(String role, String office, String subject, String name) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("role", role);
        form.put("sub", subject);
        form.put("name", name);
        if (office != null) {
            form.put("office", office);
        }
        return token(form);
    }

    /**
     * A bearer token, valid for twelve hours, that makes these claims beside those every token makes.
     *
     * @param claims a JSON object; its values may be of any shape
     */
    public String token(String claims) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        form.put("scope", "kam");
        form.put("assertion", base64("{\"alg\":\"HS256\"}") + "." + base64(claims) + "." + base64("unchecked"));
        return token(form);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String token(Map<String, String> form) {
        form.put("client_id", "local");
        form.put("client_secret", "local");
        String answer = Http.post(tokenEndpoint(), "application/x-www-form-urlencoded", encode(form))
                .body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException("the identity provider gave no token: " + answer);
        }
        return token.group(1);
    }

    @Override
    public CompletableFuture<OptionalInt> ended() {
        return server.ended().thenApply(OptionalInt::of);
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public void restart() {
        server.stop();
        run();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    private void run() {
        Map<String, String> environment = Map.of(
                "SERVER_HOSTNAME",
                "localhost",
                "SERVER_PORT",
                Integer.toString(port),
                "LOG_LEVEL",
                "WARN",
                "JSON_CONFIG",
                settings());
        List<String> command =
                Servers.command(HEAP_MEGABYTES, List.of(), "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt");
        server = Child.start("identity-provider", home, environment, command);
        Waiting.until("the identity provider serves on port " + port, LIMIT, () -> {
            server.requireAlive();
            // The first issuer that is asked for its keys gets the first of the built-in ones, so ours is asked at
            // once.
            return Http.status(URI.create(issuer() + "/jwks")) == 200;
        });
    }

    private String settings() {
        try {
            Path folder = Files.createDirectories(home.resolve("identity-provider"));
            Path login = Files.writeString(folder.resolve("login.html"), resource("/identity-provider-login.html"));
            return resource("/identity-provider.json")
                    .replace("{login}", login.toString().replace('\\', '/'));
        } catch (IOException failed) {
            throw new UncheckedIOException("the identity provider's settings could not be written", failed);
        }
    }

    private static String resource(String name) throws IOException {
        try (var resource = IdentityProvider.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
