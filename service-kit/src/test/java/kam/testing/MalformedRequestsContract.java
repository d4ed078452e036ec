package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kam.testing.Api.Operation;
import org.junit.jupiter.api.Test;

/**
 * No request of any kind gets a 5xx: for every operation of the service, requests that are certain to be wrong are
 * made from its description and sent with a token that the operation accepts. Each must get a 4xx with problem
 * details that show nothing of the inside. A service has one subclass, a Quarkus test without content.
 */
public abstract class MalformedRequestsContract {
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\b(java|jakarta|org|io|com|kam)\\.[a-z]+\\.|\\bat [\\w.$]+\\(");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_REPORTED = 40;

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    private final List<String> faults = new ArrayList<>();
    private RawHttp http;
    private Requests requests;
    private Api api;

    @Test
    void everyMalformedRequestIsRefusedWithAProblem() {
        api = Api.read(description);
        requests = new Requests(api);
        try (var client = new RawHttp(server)) {
            http = client;
            api.operations().forEach(this::malform);
        }
        assertEquals(
                "",
                String.join("\n", faults.subList(0, Math.min(faults.size(), MOST_REPORTED))),
                faults.size() + " malformed requests were not refused as they should be");
    }

    private void malform(Operation operation) {
        malformAddress(operation);
        operation.parameters("path").forEach(parameter -> malformPath(operation, parameter));
        operation.parameters("query").forEach(parameter -> malformQuery(operation, parameter));
        var key = new HashMap<>(headers(operation));
        if (key.containsKey("Idempotency-Key") && operation.node().toString().contains("\"Idempotency-Key\"")) {
            key.put("Idempotency-Key", "x".repeat(1_000));
            check(operation, "endless Idempotency-Key", requests.target(operation), key, requests.body(operation));
        }
        if (operation.takesJson()) {
            for (var body : MalformedBodies.of(api, api.body(operation))) {
                check(operation, body.fault(), requests.target(operation), headers(operation), body.bytes());
            }
            var type = new HashMap<>(headers(operation));
            type.put("Content-Type", "text/xml");
            check(operation, "wrong media type", requests.target(operation), type, requests.body(operation));
        }
        if (operation.takesFile()) {
            MalformedUploads.all().forEach(upload -> malformUpload(operation, upload));
        }
    }

    private void malformUpload(Operation operation, MalformedUploads.Upload upload) {
        var type = new HashMap<>(headers(operation));
        type.put("Content-Type", upload.contentType());
        check(operation, upload.fault(), requests.target(operation), type, upload.body());
    }

    private void malformAddress(Operation operation) {
        var target = requests.target(operation);
        var path = target.replaceFirst("\\?.*", "");
        var query = target.contains("?") ? target + "&" : target + "?";
        for (var address : List.of(
                path + ";a=b",
                path + "/%00",
                path + "/%FF",
                path + "/..%2f",
                path + "//",
                query + "noSuchParameter=1",
                query + "a=%00",
                query + "a=%FF",
                query + "a=%zz")) {
            check(operation, "address " + address, address, headers(operation), requests.body(operation));
        }
    }

    private void malformPath(Operation operation, JsonNode parameter) {
        if (!"uuid".equals(api.resolve(parameter.path("schema")).path("format").asText())) {
            return;
        }
        var place = "{" + parameter.get("name").asText() + "}";
        for (var id : List.of("not-a-uuid", "0", "1-1-1-1-1", "x".repeat(500))) {
            var target = requests.target(operation, operation.path().replace(place, id));
            check(operation, place + " = " + id, target, headers(operation), requests.body(operation));
        }
    }

    private void malformQuery(Operation operation, JsonNode parameter) {
        var name = parameter.get("name").asText();
        var target = requests.target(operation).replaceAll("([?&])" + name + "=[^&]*&?", "$1");
        for (var value : badValues(name, api.resolve(parameter.path("schema")))) {
            var address = target + (target.contains("?") ? "&" : "?") + name + "=" + value;
            check(operation, name + "=" + value, address, headers(operation), requests.body(operation));
        }
    }

    private List<String> badValues(String name, JsonNode schema) {
        if (name.equals("limit")) {
            return List.of("abc", "0", "-1", "100000", "1.5", "99999999999999999999");
        }
        if (name.equals("after")) {
            return List.of("!!!", "AAAA");
        }
        if (schema.has("enum") || schema.path("format").asText().matches("uuid|date|date-time")) {
            return List.of("no-such-value", "0");
        }
        return switch (Api.type(schema)) {
            case "integer", "number" -> List.of("abc", "9".repeat(1_000));
            case "boolean" -> List.of("maybe", "1");
            case "array" -> badValues("", api.resolve(schema.path("items")));
            default -> List.of();
        };
    }

    private static Map<String, String> headers(Operation operation) {
        return Requests.headers(
                operation,
                operation.roles().isEmpty()
                        ? null
                        : Requests.token(operation.roles().get(0)));
    }

    private void check(Operation operation, String fault, String target, Map<String, String> headers, byte[] body) {
        var answer = http.send(operation.method(), target, headers, body);
        boolean unparseable = target.contains("%zz")
                && answer.status() == 400
                && answer.body().isEmpty();
        var complaint = complaint(answer);
        if (complaint != null && !unparseable) {
            faults.add(operation + ", " + fault + ": " + complaint + ": " + answer.status() + " " + answer.body());
        }
    }

    private static String complaint(RawHttp.Answer answer) {
        if (answer.status() < 400 || answer.status() > 499) {
            return "not refused";
        }
        if (!answer.header("Content-Type").equals("application/problem+json")) {
            return "no problem details";
        }
        var problem = parsed(answer.body());
        if (!problem.path("code").isTextual() || !problem.path("title").isTextual()) {
            return "no code or title";
        }
        problem.remove("instance");
        return INSIDE.matcher(problem.toString()).find() ? "shows the inside" : null;
    }

    private static ObjectNode parsed(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
