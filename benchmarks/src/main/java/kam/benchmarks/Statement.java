package kam.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
