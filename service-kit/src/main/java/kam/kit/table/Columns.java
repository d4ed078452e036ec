package kam.kit.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table whose rows are records: a record within becomes several columns with dotted names, a list one
 * of JSON text. They follow from the type alone, so that all pages of a list have the same.
 */
final class Columns {
    private static final int DEEPEST = 6;

    private record Column(String name, JsonPointer place) {}

    private final List<Column> columns = new ArrayList<>();

    private Columns() {}

    static Columns of(JavaType rows, SerializationConfig json) {
        var columns = new Columns();
        if (rows.getRawClass().isRecord()) {
            columns.add(rows, json, "", JsonPointer.empty(), 1);
        } else {
            columns.columns.add(new Column("value", JsonPointer.empty()));
        }
        return columns;
    }

    private void add(JavaType record, SerializationConfig json, String prefix, JsonPointer place, int depth) {
        for (var property : json.introspect(record).findProperties()) {
            if (!property.couldSerialize()) {
                continue;
            }
            var type = property.getAccessor().getType();
            var name = prefix + property.getName();
            var there = place.appendProperty(property.getName());
            if (type.getRawClass().isRecord() && depth < DEEPEST) {
                add(type, json, name + ".", there, depth + 1);
            } else {
                columns.add(new Column(name, there));
            }
        }
    }

    /** Those only that come from these fields of the record. */
    Columns within(List<String> fields) {
        var some = new Columns();
        columns.stream()
                .filter(column -> fields.contains(column.place.getMatchingProperty()))
                .forEach(some.columns::add);
        return some;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Texts, numbers, truth values and nulls, one for each column. */
    List<Object> cells(JsonNode row) {
        var cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(cell(row.at(column.place()))));
        return cells;
    }

    private static Object cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
