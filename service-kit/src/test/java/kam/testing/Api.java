package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The operations of the running service, as its OpenAPI document describes them. */
final class Api {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final List<Operation> operations;

    private Api(JsonNode document) {
        this.document = document;
        this.operations = operationsOf(document);
    }

    /** One operation; roles are empty where no token is needed. */
    record Operation(String id, String method, String path, Pattern addresses, List<String> roles, JsonNode node) {
        Operation(String id, String method, String path, List<String> roles, JsonNode node) {
            this(id, method, path, Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+") + "/?"), roles, node);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** Declared parameters of one place: path, query or header. */
        List<JsonNode> parameters(String in) {
            return stream(node.path("parameters"))
                    .filter(parameter -> in.equals(parameter.path("in").asText()))
                    .toList();
        }

        /** Whether no token is needed. */
        boolean isOpen() {
            return roles.isEmpty();
        }

        boolean matches(String address) {
            return addresses.matcher(address).matches();
        }

        boolean takesJson() {
            return node.at("/requestBody/content/application~1json").isObject();
        }

        boolean takesFile() {
            return node.at("/requestBody/content/multipart~1form-data").isObject();
        }

        boolean takesBody() {
            return node.has("requestBody");
        }
    }

    static Api read(URI document) {
        try (var json = document.toURL().openStream()) {
            return new Api(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    List<Operation> operations() {
        return operations;
    }

    JsonNode schemas() {
        return document.at("/components/schemas");
    }

    private static List<Operation> operationsOf(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    var node = path.getValue().get(method);
                    if (node != null) {
                        var roles = stream(node.path("x-roles"))
                                .map(JsonNode::asText)
                                .toList();
                        operations.add(new Operation(
                                node.path("operationId").asText(),
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                roles,
                                node));
                    }
                }));
        return List.copyOf(operations);
    }

    /** The operation that answers this path; a name of its own counts for more than a parameter. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .min(Comparator.comparing(
                        operation -> operation.parameters("path").size()));
    }

    /** The schema of the operation's JSON answer of this status, or a missing node. */
    JsonNode answer(Operation operation, int status) {
        return operation.node().at("/responses/" + status + "/content/application~1json/schema");
    }

    /**
     * The values of all enums, as {@code CustomerStatus.PROSPECT}. A number at a schema's end is the scanner's, who tells
     * enums of one name apart by it.
     */
    Set<String> enumValues() {
        var values = new TreeSet<String>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("enum")
                        .forEach(
                                value -> values.add(schema.getKey().replaceFirst("\\d+$", "") + "." + value.asText())));
        return values;
    }

    /** The schema of the operation's JSON body, or a missing node. */
    JsonNode body(Operation operation) {
        return operation.takesJson()
                ? resolve(operation.node().at("/requestBody/content/application~1json/schema"))
                : MissingNode.getInstance();
    }

    /** Follows references, and of alternatives takes the first that is not null. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(document.at(schema.get("$ref").asText().substring(1)));
        }
        for (var alternatives : List.of("allOf", "anyOf", "oneOf")) {
            for (var alternative : schema.path(alternatives)) {
                if (!"null".equals(alternative.path("type").asText())) {
                    return resolve(alternative);
                }
            }
        }
        return schema;
    }

    /** The type of a resolved schema: object, array, string, number, integer, boolean, or empty if any will do. */
    static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? stream(type)
                        .map(JsonNode::asText)
                        .filter(name -> !name.equals("null"))
                        .findFirst()
                        .orElse("")
                : type.asText();
    }
}
