package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.UUID;

/** Makes values that a schema allows. Rules that a schema cannot say are not kept. */
final class SampleValues {
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Api api;
    private final boolean optionalsToo;

    /** With or without the fields that are not required. */
    SampleValues(Api api, boolean optionalsToo) {
        this.api = api;
        this.optionalsToo = optionalsToo;
    }

    JsonNode of(JsonNode schema) {
        return of(api.resolve(schema), 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (schema.path("enum").size() > 0) {
            return schema.get("enum").get(0);
        }
        return switch (Api.type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.textNode(text(schema));
            default -> schema.has("properties") ? object(schema, depth) : JSON.textNode("x");
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = optionalsToo && depth < DEEPEST || isRequired(schema, property.getKey());
            if (wanted) {
                object.set(property.getKey(), of(api.resolve(property.getValue()), depth + 1));
            }
        });
        return object;
    }

    static boolean isRequired(JsonNode schema, String property) {
        for (var required : schema.path("required")) {
            if (required.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(0), depth < DEEPEST ? 1 : 0);
        for (int i = 0; i < size; i++) {
            array.add(of(api.resolve(schema.path("items")), depth + 1));
        }
        return array;
    }

    private static JsonNode number(JsonNode schema) {
        var value = BigDecimal.ONE;
        if (schema.has("minimum")) {
            value = schema.get("minimum").decimalValue().max(value);
        }
        if (schema.path("exclusiveMinimum").isNumber()) {
            value = schema.get("exclusiveMinimum")
                    .decimalValue()
                    .add(BigDecimal.ONE)
                    .max(value);
        }
        if (schema.has("maximum")) {
            value = schema.get("maximum").decimalValue().min(value);
        }
        return JSON.numberNode(value);
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-01-15";
            case "date-time" -> "2026-01-15T09:00:00+08:00";
            case "time", "local-time" -> "09:00:00";
            case "email" -> "a@example.org";
            case "uri" -> "https://example.org/";
            default -> "x".repeat(Math.max(1, schema.path("minLength").asInt(1)));
        };
    }
}
