package kam.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The service behind the gateway in these tests: a real HTTP server that says what it was sent, and misbehaves when
 * asked to. What is kept is kept by the {@code key} of the query, so the tests do not see each other. It names the
 * person of a token {@code of.<person>.<anything>}, and refuses one in which {@code bogus} stands.
 */
public class Peer implements QuarkusTestResourceLifecycleManager {
    static final String LABELS = """
            {"enums": {"Colour": {"RED": {"zh": "红", "en": "Red"}}}, "problems": {}, "missing": []}""";

    /** Where the gateway keeps large bodies; nothing else is there. */
    static final Path SPOOL = Path.of("target", "spool").toAbsolutePath();

    private static final String NAMED = "Bearer of.";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AtomicLong> counted = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(SPOOL);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", this::handle);
            server.start();
            String here = "http://localhost:" + server.getAddress().getPort();
            String closed = "http://localhost:" + closedPort();
            return Map.ofEntries(
                    Map.entry("kam.gateway.upstreams.customer", here),
                    Map.entry("kam.gateway.upstreams.contract-approval", here),
                    Map.entry("kam.gateway.upstreams.goods-ledger", "http://localhost:" + closedPort()),
                    Map.entry("kam.gateway.upstreams.visit", here + "," + closed),
                    Map.entry("kam.gateway.upstreams.kpi", closed + "," + here),
                    Map.entry("kam.gateway.health.customer", here),
                    Map.entry("kam.gateway.health.contract-approval", here + "/ill/"),
                    Map.entry("kam.gateway.health.goods-ledger", "http://localhost:" + closedPort()),
                    Map.entry("kam.gateway.health.visit", here + "," + closed),
                    Map.entry("kam.gateway.health.kpi", here + "," + here),
                    Map.entry("kam.gateway.cors.origins", "http://localhost:5173,https://app.example.com"),
                    // small and quick, so that the tests reach the limits
                    Map.entry("kam.gateway.idle-timeout", "2s"),
                    Map.entry("kam.gateway.connections", "4"),
                    Map.entry("kam.gateway.waiting", "8"),
                    Map.entry("kam.gateway.bodies.grace", "3s"),
                    Map.entry("kam.gateway.bodies.least-rate", "1K"),
                    Map.entry("kam.gateway.bodies.time", "4s"),
                    Map.entry("kam.gateway.bodies.directory", SPOOL.toString()),
                    Map.entry("kam.gateway.streams", "/api/v1/[^/]+/stream/.*"),
                    Map.entry("kam.gateway.retry-pause", "500ms"),
                    Map.entry("kam.gateway.health-interval", "200ms"),
                    Map.entry("kam.gateway.limits.per-caller", "20"),
                    Map.entry("kam.gateway.limits.caller-burst", "100"));
        } catch (IOException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = exchange.getRequestURI().getQuery();
        String task = path.substring(path.lastIndexOf('/') + 1);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null && authorization.startsWith(NAMED)) {
            exchange.getResponseHeaders().add("X-Kam-Person", authorization.split("\\.")[1]);
        } else if (authorization != null && authorization.contains("bogus")) {
            task = "refuse";
        }
        switch (task) {
            case "ready" -> answer(exchange, 200, "{}");
            case "well" -> answer(exchange, 503, "{}");
            case "labels" -> answer(exchange, 200, LABELS);
            case "count" -> answer(exchange, 200, Long.toString(counter(key).get()));
            case "open" -> {
                gate(key).countDown();
                answer(exchange, 200, "{}");
            }
            case "refuse" -> answer(exchange, 401, "{}");
            case "early" -> early(exchange, key);
            case "upload" -> upload(exchange, key);
            case "trickle" -> trickle(exchange, key);
            case "silent" -> silent(exchange, key);
            case "hangup" -> {
                counter(key).incrementAndGet();
                exchange.close();
            }
            case "halfway" -> {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "endless" -> endless(exchange, key);
            case "open-to-all" -> {
                exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
                exchange.getResponseHeaders().add("Access-Control-Allow-Credentials", "true");
                answer(exchange, 200, "{}");
            }
            case "table" -> table(exchange, key);
            case "bytes" -> bytes(exchange, Integer.parseInt(key));
            default -> echo(exchange);
        }
    }

    /** Answers without reading, and goes on not reading, as a service does whose threads are elsewhere. */
    private void early(HttpExchange exchange, String key) throws IOException {
        exchange.sendResponseHeaders(401, 2);
        exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        await(key);
        exchange.close();
    }

    private void upload(HttpExchange exchange, String key) throws IOException {
        var digest = sha256();
        var in = new DigestInputStream(exchange.getRequestBody(), digest);
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            counter(key).addAndGet(n);
        }
        answer(exchange, 201, HexFormat.of().formatHex(digest.digest()));
    }

    private void trickle(HttpExchange exchange, String key) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/csv");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("first".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        await(key);
        exchange.getResponseBody().write("last".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private void silent(HttpExchange exchange, String key) {
        counter(key).incrementAndGet();
        await(key);
        exchange.close();
    }

    private void endless(HttpExchange exchange, String key) throws IOException {
        counter(key).incrementAndGet();
        exchange.sendResponseHeaders(200, 0);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        } finally {
            counter(key).decrementAndGet();
            exchange.close();
        }
    }

    /** A long answer of the type that the key names, with a version. */
    private static void table(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        answer(exchange, 200, "row,".repeat(5_000));
    }

    private static void bytes(HttpExchange exchange, int size) throws IOException {
        exchange.sendResponseHeaders(200, size);
        exchange.getResponseBody().write(new byte[size]);
        exchange.close();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var headers = new JsonObject();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), new JsonArray(values)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        var answer = exchange.getResponseHeaders();
        answer.add("Content-Type", "application/json");
        answer.add("Keep-Alive", "timeout=5");
        answer.add("Proxy-Authenticate", "Basic");
        answer.add("Connection", "X-Inner");
        answer.add("X-Inner", "secret");
        answer.add("X-Request-Id", "made-by-the-service");
        answer.add("ETag", "\"7\"");
        var told = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("body", new String(body, StandardCharsets.UTF_8));
        answer(exchange, 200, told.encode());
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private AtomicLong counter(String key) {
        return counted.computeIfAbsent(key, absent -> new AtomicLong());
    }

    private CountDownLatch gate(String key) {
        return gates.computeIfAbsent(key, absent -> new CountDownLatch(1));
    }

    private void await(String key) {
        try {
            gate(key).await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
