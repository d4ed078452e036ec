package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import kam.demo.Dataset.Person;

/**
 * The public API through the gateway, as each of the people uses it. A request that meets a passing outage is repeated
 * with its Idempotency-Key, so it has its effect once.
 */
final class Api {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final Function<Person, String> tokens;
    private final Map<Person, String> known = new ConcurrentHashMap<>();

    Api(URI gateway, Function<Person, String> tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** An answer that was not the one expected. */
    static final class Unexpected extends RuntimeException {
        private final int status;

        Unexpected(String request, int status, String body) {
            super(request + " answered " + status + ": " + body);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** A status with its body. */
    record Answer(int status, JsonNode body) {}

    JsonNode post(Person who, String path, Object body) {
        return expect(who, "POST", path, json(body), "application/json").body();
    }

    JsonNode post(Person who, String path) {
        return expect(who, "POST", path, BodyPublishers.noBody(), null).body();
    }

    /** Writes anew what was read, unless somebody else has meanwhile. */
    JsonNode put(Person who, String path, JsonNode read, Object body) {
        var unchanged = Map.of("If-Match", "\"" + read.get("version").asText() + "\"");
        return tree(expected(who, "PUT", path, json(body), "application/json", "application/json", unchanged).body);
    }

    JsonNode upload(Person who, String path, byte[] content) {
        return expect(who, "POST", path, BodyPublishers.ofByteArray(content), "application/octet-stream")
                .body();
    }

    JsonNode get(Person who, String path) {
        return expect(who, "GET", path, BodyPublishers.noBody(), null).body();
    }

    /** The form of the resource that is asked for. */
    byte[] download(Person who, String path, String accept) {
        return expected(who, "GET", path, BodyPublishers.noBody(), null, accept, Map.of()).body;
    }

    /** Any answer, for what is meant to be refused. */
    Answer tryPost(Person who, String path, Object body) {
        var raw = exchange(who, "POST", path, json(body), "application/json", "application/json", once());
        return new Answer(raw.status, tree(raw.body));
    }

    /** Reads until the answer is as hoped; events take a moment to arrive. */
    JsonNode await(Person who, String path, Predicate<JsonNode> hoped) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode last = null;
            try {
                last = get(who, path);
            } catch (Unexpected notYet) {
                if (notYet.status() != 404) {
                    throw notYet;
                }
            }
            if (last != null && hoped.test(last)) {
                return last;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited in vain at " + path + ", which says " + last);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private Answer expect(Person who, String method, String path, BodyPublisher body, String type) {
        var headers = method.equals("POST") ? once() : Map.<String, String>of();
        var raw = expected(who, method, path, body, type, "application/json", headers);
        return new Answer(raw.status, tree(raw.body));
    }

    /** However often it is sent. */
    private static Map<String, String> once() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Raw expected(
            Person who,
            String method,
            String path,
            BodyPublisher body,
            String type,
            String accept,
            Map<String, String> headers) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var raw = exchange(who, method, path, body, type, accept, headers);
            if (raw.status < 300) {
                return raw;
            }
            if (!raw.mayBeRepeated || System.nanoTime() > deadline) {
                throw new Unexpected(
                        method + " " + path + " by " + who.name(),
                        raw.status,
                        new String(raw.body, StandardCharsets.UTF_8));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private record Raw(int status, byte[] body, boolean mayBeRepeated) {}

    private Raw exchange(
            Person who,
            String method,
            String path,
            BodyPublisher body,
            String type,
            String accept,
            Map<String, String> headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + known.computeIfAbsent(who, tokens))
                .header("Accept", accept)
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            var passing = answer.statusCode() >= 502
                    || answer.headers().firstValue("Retry-After").isPresent();
            return new Raw(answer.statusCode(), answer.body(), passing);
        } catch (IOException lost) {
            return new Raw(503, lost.toString().getBytes(StandardCharsets.UTF_8), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
