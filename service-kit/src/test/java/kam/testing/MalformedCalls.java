package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kam.testing.Api.Operation;

/** What can be wrong with a request to one operation, sent; of all there is, one in so many is drawn. */
final class MalformedCalls {
    private final Api api;
    private final Requests requests;
    private final Walk walk;
    private final RawHttp http;
    private final Random random;
    private final int oneIn;

    MalformedCalls(Api api, Requests requests, Walk walk, Random random, int oneIn) {
        this.api = api;
        this.requests = requests;
        this.walk = walk;
        this.http = walk.http();
        this.random = random;
        this.oneIn = oneIn;
    }

    private boolean isDrawn() {
        return random.nextInt(oneIn) == 0;
    }

    void malform(Operation operation) {
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
        }
        if (operation.takesBody()) {
            OddHeaders.NOT_JSON.forEach(type -> mistype(operation, type));
        }
        if (operation.takesFile()) {
            MalformedUploads.all().forEach(upload -> malformUpload(operation, upload));
        }
        if (operation.method().equals("GET")) {
            OddHeaders.ANY.forEach(header -> read(operation, header));
            options(operation);
            head(operation);
        }
    }

    private void options(Operation operation) {
        complain(operation, "OPTIONS", http.send("OPTIONS", requests.target(operation), headers(operation), null));
    }

    private void head(Operation operation) {
        var head = http.send("HEAD", requests.target(operation), headers(operation), null);
        complain(operation, "HEAD", Complaint.ofHead(head), head);
    }

    /** The content of an upload is looked at for what it is: only a JSON body must call itself one. */
    private void mistype(Operation operation, String type) {
        if (!isDrawn()) {
            return;
        }
        var headers = new HashMap<>(headers(operation));
        headers.put("Content-Type", type);
        var answer = http.send(operation.method(), requests.target(operation), headers, requests.body(operation));
        if (operation.takesJson() && answer.status() != 415) {
            complain(operation, "Content-Type: " + type, "no 415", answer);
        }
        complain(operation, "Content-Type: " + type, answer);
    }

    private void read(Operation operation, Map.Entry<String, String> header) {
        if (!isDrawn()) {
            return;
        }
        var headers = new HashMap<>(headers(operation));
        headers.put(header.getKey(), header.getValue());
        complain(operation, header.toString(), http.send("GET", requests.target(operation), headers, null));
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
        if (!Api.type(api.resolve(parameter.path("schema"))).equals("array")) {
            var twice = target + (target.contains("?") ? "&" : "?") + name + "=1&" + name + "=1";
            check(operation, name + " twice", twice, headers(operation), requests.body(operation));
        }
    }

    private List<String> badValues(String name, JsonNode schema) {
        if (name.equals("limit")) {
            return List.of("", "abc", "0", "-1", "100000", "1.5", "99999999999999999999");
        }
        if (name.equals("after")) {
            return List.of("!!!", "AAAA");
        }
        if (schema.has("enum") || schema.path("format").asText().matches("uuid|date|date-time")) {
            return List.of("", "no-such-value", "0");
        }
        return switch (Api.type(schema)) {
            case "integer", "number" -> List.of("", "abc", "9".repeat(1_000));
            case "boolean" -> List.of("", "maybe", "1");
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
        if (!isDrawn()) {
            return;
        }
        var answer = http.send(operation.method(), target, headers, body);
        boolean unparseable = target.contains("%zz")
                && answer.status() == 400
                && answer.body().isEmpty();
        complain(operation, fault, unparseable ? null : Complaint.ofRefusal(answer), answer);
    }

    private void complain(Operation operation, String oddity, RawHttp.Answer answer) {
        complain(operation, oddity, Complaint.of(answer), answer);
    }

    private void complain(Operation operation, String fault, String complaint, RawHttp.Answer answer) {
        if (complaint != null) {
            walk.fault(operation + ", " + fault + ": " + complaint + ": " + answer.status() + " " + answer.body());
        }
    }
}
