package kam.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A statement that a service sent, with the values of its parameters as text; null for SQL's null. */
record Statement(String sql, List<String> values) {
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");

    /** From the server's log: the statement, and the detail line that tells its parameters, null if it has none. */
    static Statement of(String sql, String detail) {
        var values = new ArrayList<String>();
        if (detail != null) {
            var each = VALUE.matcher(detail);
            while (each.find()) {
                values.add(each.group(1) == null ? null : each.group(1).replace("''", "'"));
            }
        }
        return new Statement(sql.replaceAll("\\$\\d+", "?"), values);
    }

    /** The values as the server's log tells them, so that {@link #of} makes the same statement of it. */
    String detail() {
        return IntStream.range(0, values.size())
                .mapToObj(i -> "$" + (i + 1) + " = " + quoted(values.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String value) {
        return value == null ? "NULL" : "'" + value.replace("'", "''") + "'";
    }

    boolean begins() {
        return sql.startsWith("BEGIN");
    }

    boolean ends() {
        return sql.equals("COMMIT") || sql.equals("ROLLBACK");
    }

    boolean writes() {
        return sql.matches("(?is)\\s*(insert|update|delete)\\b.*");
    }
}
