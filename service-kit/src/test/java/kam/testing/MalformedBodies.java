package kam.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bodies that are certain to be wrong: a good one with one thing spoilt. */
final class MalformedBodies {
    private static final String SPOT = "@spoilt@";
    private static final String THOUSAND_DIGITS = "9".repeat(1_000);
    private static final int DEEPEST = 4;

    record Body(String fault, byte[] bytes) {}

    private final Api api;
    private final JsonNode schema;
    private final JsonNode good;
    private final List<Body> bodies = new ArrayList<>();

    private MalformedBodies(Api api, JsonNode schema) {
        this.api = api;
        this.schema = schema;
        this.good = new SampleValues(api, true).of(schema);
    }

    static List<Body> of(Api api, JsonNode schema) {
        var bodies = new MalformedBodies(api, schema);
        bodies.spoilDocument();
        bodies.spoilFields();
        return bodies.bodies;
    }

    private void spoilDocument() {
        var text = good.toString();
        add("empty body", "");
        add("null", "null");
        add("cut off", text.substring(0, text.length() - 1));
        add("trailing text", text + " x");
        add("second document", text + text);
        add("comment", "/* */" + text);
        add("deep nesting", "[".repeat(5_000));
        add("a bare text", "\"x\"");
        add("array for object or the reverse", good.isArray() ? "{}" : "[]");
        if (good.isObject()) {
            var fields = text.substring(1);
            add("unknown field", "{\"noSuchField\":1" + (good.isEmpty() ? "" : ",") + fields);
            add("unknown field, nested deeply", "{\"noSuchField\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
            add("NUL in a name", "{\"a\\u0000\":1}");
            good.fieldNames().forEachRemaining(name -> {
                var again = "{\"" + name + "\":" + good.get(name) + "," + fields;
                add(name + " twice", again);
            });
        }
        var bytes = ("{\"noSuchField?\":1}").getBytes(StandardCharsets.UTF_8);
        bytes[13] = (byte) 0xff;
        bodies.add(new Body("bytes that are not UTF-8", bytes));
    }

    private void spoilFields() {
        if (good.isObject()) {
            var copy = (ObjectNode) good.deepCopy();
            spoilObject(copy, copy, schema, "", 0);
        } else if (good.isArray() && good.size() > 0) {
            var copy = (ArrayNode) good.deepCopy();
            spoilItem(copy, copy, schema, "", 0);
        }
    }

    private void spoilObject(JsonNode root, ObjectNode object, JsonNode schema, String place, int depth) {
        for (var name : names(object)) {
            var value = object.get(name);
            var fieldSchema = api.resolve(schema.path("properties").path(name));
            for (var fault : faults(fieldSchema, SampleValues.isRequired(schema, name))) {
                object.set(name, TextNode.valueOf(SPOT));
                add(
                        place + "/" + name + " = " + shortened(fault),
                        root.toString().replace("\"" + SPOT + "\"", fault));
            }
            if (SampleValues.isRequired(schema, name)) {
                object.remove(name);
                add(place + "/" + name + " left out", root.toString());
            }
            object.set(name, value);
            descend(root, value, fieldSchema, place + "/" + name, depth + 1);
        }
    }

    private void spoilItem(JsonNode root, ArrayNode array, JsonNode schema, String place, int depth) {
        var item = array.get(0);
        var itemSchema = api.resolve(schema.path("items"));
        for (var fault : faults(itemSchema, false)) {
            array.set(0, TextNode.valueOf(SPOT));
            add(place + "/0 = " + shortened(fault), root.toString().replace("\"" + SPOT + "\"", fault));
        }
        array.set(0, item);
        descend(root, item, itemSchema, place + "/0", depth + 1);
    }

    private void descend(JsonNode root, JsonNode value, JsonNode schema, String place, int depth) {
        if (depth < DEEPEST && value instanceof ObjectNode object) {
            spoilObject(root, object, schema, place, depth);
        } else if (depth < DEEPEST && value instanceof ArrayNode array && array.size() > 0) {
            spoilItem(root, array, schema, place, depth);
        }
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** JSON fragments that are wrong for every value of this schema. */
    private static List<String> faults(JsonNode schema, boolean required) {
        var faults = new ArrayList<String>();
        switch (Api.type(schema)) {
            case "string" -> {
                faults.addAll(List.of("1", "true", "{}", "[]", "\"a\\u0000\"", "\"a\\ud800\""));
                int most = schema.path("maxLength").asInt(200_000);
                faults.add("\"" + "x".repeat(most + 1) + "\"");
                if (schema.has("enum") || schema.path("format").asText().matches("uuid|date|date-time")) {
                    faults.addAll(List.of("\"\"", "\"no such value\""));
                }
            }
            case "integer" ->
                faults.addAll(List.of("\"1\"", "\"\"", "1.5", "true", "{}", THOUSAND_DIGITS, "1e999999999"));
            case "number" -> faults.addAll(List.of("\"1\"", "\"\"", "true", "[]", THOUSAND_DIGITS, "1e999999999"));
            case "boolean" -> faults.addAll(List.of("\"true\"", "1", "{}"));
            case "array" -> faults.addAll(List.of("{}", "\"x\"", "1"));
            case "object" -> faults.addAll(List.of("[]", "\"x\"", "1"));
            default -> faults.addAll(List.of());
        }
        if (required) {
            faults.add("null");
        }
        return faults;
    }

    private static String shortened(String fault) {
        return fault.length() <= 20 ? fault : fault.substring(0, 20) + "… (" + fault.length() + ")";
    }

    private void add(String fault, String body) {
        bodies.add(new Body(fault, body.getBytes(StandardCharsets.UTF_8)));
    }
}
