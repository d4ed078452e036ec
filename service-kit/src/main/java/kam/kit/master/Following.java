package kam.kit.master;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kam.kit.list.ListedRoot;

/**
 * A table whose rows go with their customer (随客户变更) while they are open: they show its name, and are of its office and
 * of who answers for it now. What was decided or signed keeps what it was decided or signed with. A row that has gone with
 * its customer is changed: its version rises.
 *
 * @param open the condition under which a row goes with its customer
 * @param dated whether the table has {@code updated_at}
 * @param listed of which root the rows are, where they are found by their words
 */
public record Following(
        String table, List<String> columns, String open, boolean dated, Optional<Class<? extends ListedRoot>> listed) {

    /** One with the customer's id, and the usual columns for name, office and account manager. */
    public static Following of(String table) {
        return new Following(
                table, List.of("customer_name", "office", "account_manager"), "true", false, Optional.empty());
    }

    /** One of cases, which keep the customer's number as well, and when they were changed. */
    public static Following ofCases(String table) {
        var following = of(table);
        var columns = new ArrayList<>(following.columns);
        columns.add("customer_number");
        return new Following(table, List.copyOf(columns), following.open, true, Optional.empty());
    }

    /** One of roots that are found by their words. */
    public static Following of(String table, Class<? extends ListedRoot> root) {
        var following = of(table);
        return new Following(table, following.columns, following.open, true, Optional.of(root));
    }

    /** One that does not keep the customer's name. */
    public Following withoutName() {
        return keeping(columns.stream()
                .filter(column -> !column.equals("customer_name"))
                .toList());
    }

    /** One of which the office is not the customer's. */
    public Following withoutOffice() {
        return keeping(
                columns.stream().filter(column -> !column.equals("office")).toList());
    }

    public Following whileIn(Enum<?>... statuses) {
        return where(List.of(statuses).stream()
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", ", "status in (", ")")));
    }

    /** Narrows the condition. */
    public Following where(String condition) {
        var narrowed = open.equals("true") ? condition : "(" + open + ") and (" + condition + ")";
        return new Following(table, columns, narrowed, dated, listed);
    }

    private Following keeping(List<String> kept) {
        return new Following(table, kept, open, dated, listed);
    }

    /** With those of these columns that it has; empty where that is none. */
    Optional<Following> laying(Collection<String> changed) {
        var kept = columns.stream().filter(changed::contains).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(keeping(kept));
    }

    /** Takes a parameter for each column, {@code :customer}, and {@code :at} where it is dated; gives the rows' ids. */
    String update() {
        var names = String.join(", ", columns);
        var values =
                columns.stream().map(column -> "cast(:" + column + " as text)").collect(Collectors.joining(", "));
        return "update " + table + " set version = version + 1, " + (dated ? "updated_at = :at, " : "") + "(" + names
                + ") = row(" + values + ") where customer_id = :customer and (" + open + ") and row(" + names
                + ") is distinct from row(" + values + ") returning id";
    }
}
