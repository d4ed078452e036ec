package kam.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a change of a schema would break, given that the events already written are kept for ever. */
final class SchemaChange {
    private SchemaChange() {}

    /** One sentence for each field by which the language would not only grow. */
    static List<String> breaks(JsonNode committed, JsonNode current) {
        Map<String, Field> before = fields(committed);
        Map<String, Field> after = fields(current);
        var breaks = new ArrayList<String>();
        before.forEach((path, field) -> {
            Field now = after.get(path);
            if (now == null) {
                breaks.add(path + " is gone: a field is never removed or renamed");
            } else if (!now.equals(field)) {
                breaks.add(path + " was " + field + " and would be " + now + ": a field is never retyped");
            }
        });
        after.forEach((path, field) -> {
            boolean ownerWasThere = !path.contains(".") || before.containsKey(owner(path));
            if (!before.containsKey(path) && field.required() && ownerWasThere) {
                breaks.add(path + " is new and required: the events written so far do not have it");
            }
        });
        return breaks;
    }

    private static Map<String, Field> fields(JsonNode schema) {
        var fields = new TreeMap<String, Field>();
        collect("", schema, fields);
        return fields;
    }

    private static void collect(String prefix, JsonNode schema, Map<String, Field> fields) {
        var required = new ArrayList<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (var property : schema.path("properties").properties()) {
            String path = prefix + property.getKey();
            JsonNode value = property.getValue();
            JsonNode items = value.path("items");
            fields.put(path, new Field(type(value) + type(items), required.contains(property.getKey())));
            collect(path + ".", items.isMissingNode() ? value : items, fields);
        }
    }

    private static String type(JsonNode schema) {
        return (schema.path("type") + " " + schema.path("format").asText()).strip();
    }

    private static String owner(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private record Field(String type, boolean required) {
        @Override
        public String toString() {
            return type + (required ? " (required)" : " (may be absent)");
        }
    }
}
