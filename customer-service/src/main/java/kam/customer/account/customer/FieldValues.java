package kam.customer.account.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an archive part says, field by field: from JSON pointer to value, absent values left out. */
record FieldValues(Map<String, String> values) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Of nothing, where the content is null. */
    static FieldValues of(Record content) {
        var found = new TreeMap<String, String>();
        collect("", MAPPER.valueToTree(content), found);
        return new FieldValues(found);
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), found);
            }
        } else if (!node.isNull()) {
            found.put(pointer, node.isNumber() ? node.decimalValue().toPlainString() : node.asText());
        }
    }

    /** The fields of which the other says something else, in order. */
    List<String> differentFrom(FieldValues other) {
        var fields = new TreeSet<>(values.keySet());
        fields.addAll(other.values.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(values.get(field), other.values.get(field)))
                .toList();
    }

    String get(String field) {
        return values.get(field);
    }
}
