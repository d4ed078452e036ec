package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import kam.testing.Api.Operation;

/** Keeps JSON bodies that tests send with success as examples, where an operation has none yet. */
final class RecordedExamples implements Filter {
    /** An example is to be read. */
    private static final int LONGEST = 4_000;

    private final Api api;

    RecordedExamples(Api api) {
        this.api = api;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        var answer = next.next(request, expected);
        Object body = request.getBody();
        if (answer.statusCode() < 300 && body instanceof String json && json.length() <= LONGEST) {
            api.operation(request.getMethod(), URI.create(request.getURI()).getPath())
                    .filter(Operation::takesJson)
                    .ifPresent(operation ->
                            Examples.add(operation.id(), inOrder(Examples.parsed(json), api.body(operation))));
        }
        return answer;
    }

    /** Its fields as the schema names them one after another: tests send them in any order. */
    private JsonNode inOrder(JsonNode value, JsonNode schema) {
        var resolved = api.resolve(schema);
        if (value instanceof ArrayNode array) {
            var items = array.arrayNode();
            array.forEach(item -> items.add(inOrder(item, resolved.path("items"))));
            return items;
        }
        if (value instanceof ObjectNode object) {
            var fields = object.objectNode();
            resolved.path("properties").properties().forEach(property -> {
                var field = object.remove(property.getKey());
                if (field != null) {
                    fields.set(property.getKey(), inOrder(field, property.getValue()));
                }
            });
            return fields.setAll(object);
        }
        return value;
    }
}
