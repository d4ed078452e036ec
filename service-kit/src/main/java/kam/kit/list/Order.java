package kam.kit.list;

import java.util.List;
import java.util.Map;
import kam.kit.persistence.Filter;

/**
 * The order of a list: by one attribute, then by id in the same direction. What has no value comes last, and first where
 * the order is descending, so that one index serves both.
 */
record Order(Attribute by, boolean descending) {
    /** A stretch of the order that an index gives from one end to the other. */
    private enum Stretch {
        VALUES,
        NOTHING
    }

    /** {@code amount} or {@code -amount}; newest first where nothing is said. Anything else is refused with 400. */
    static Order of(String sort, Map<String, Attribute> sortable) {
        var text = sort == null ? "-id" : sort;
        boolean descending = text.startsWith("-");
        var by = sortable.get(descending ? text.substring(1) : text);
        if (by == null) {
            throw Values.refused(
                    "sort",
                    "Expected one of " + String.join(", ", sortable.keySet())
                            + ", with - before it to begin at the end");
        }
        return new Order(by, descending);
    }

    boolean isById() {
        return by.path().equals("id");
    }

    String text() {
        return (descending ? "-" : "") + by.name();
    }

    String hql() {
        var direction = descending ? " desc" : "";
        return isById() ? "id" + direction : by.path() + direction + ", id" + direction;
    }

    /** What follows the cursor, or all where it is null: one filter after the other. */
    List<Filter> stretchesAfter(Cursor cursor) {
        if (isById()) {
            return List.of(
                    cursor == null
                            ? new Filter()
                            : new Filter().where("id " + beyond() + " :seen", "seen", cursor.id()));
        }
        var all = !by.canBeNull()
                ? List.of(Stretch.VALUES)
                : descending ? List.of(Stretch.NOTHING, Stretch.VALUES) : List.of(Stretch.VALUES, Stretch.NOTHING);
        var reached = cursor == null ? all.get(0) : cursor.value() == null ? Stretch.NOTHING : Stretch.VALUES;
        return all.subList(all.indexOf(reached), all.size()).stream()
                .map(stretch -> filter(stretch, stretch == reached ? cursor : null))
                .toList();
    }

    private Filter filter(Stretch stretch, Cursor cursor) {
        var filter = new Filter();
        if (stretch == Stretch.NOTHING) {
            filter.where(by.path() + " is null", Map.of());
            return cursor == null ? filter : filter.where("id " + beyond() + " :seen", "seen", cursor.id());
        }
        return cursor == null
                ? filter.where(by.path() + " is not null", Map.of())
                : filter.where(
                        "(" + by.path() + ", id) " + beyond() + " (:reached, :seen)",
                        Map.of("reached", cursor.value(), "seen", cursor.id()));
    }

    private String beyond() {
        return descending ? "<" : ">";
    }
}
