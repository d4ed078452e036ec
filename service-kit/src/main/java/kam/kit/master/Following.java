package kam.kit.master;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows go with their customer (随客户变更) while they are open: they show its name, and are of its office and
 * of who answers for it now. What was decided or signed keeps what it was decided or signed with.
 *
 * @param open the condition under which a row goes with its customer
 */
public record Following(String table, List<String> columns, String open) {

    /** One with the customer's id, and the usual columns for name, office and account manager. */
    public static Following of(String table) {
        return new Following(table, List.of("customer_name", "office", "account_manager"), "true");
    }

    /** One that does not keep the customer's name. */
    public Following withoutName() {
        return new Following(
                table,
                columns.stream()
                        .filter(column -> !column.equals("customer_name"))
                        .toList(),
                open);
    }

    /** One that keeps the customer's number as well. */
    public Following withNumber() {
        var more = new ArrayList<>(columns);
        more.add("customer_number");
        return new Following(table, List.copyOf(more), open);
    }

    public Following whileIn(Enum<?>... statuses) {
        return where(List.of(statuses).stream()
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", ", "status in (", ")")));
    }

    public Following where(String condition) {
        return new Following(table, columns, condition);
    }

    /** Takes a parameter for each column and {@code :customer}. */
    String update() {
        var names = String.join(", ", columns);
        var values =
                columns.stream().map(column -> "cast(:" + column + " as text)").collect(Collectors.joining(", "));
        return "update " + table + " set (" + names + ") = row(" + values + ") where customer_id = :customer and ("
                + open + ") and row(" + names + ") is distinct from row(" + values + ")";
    }
}
