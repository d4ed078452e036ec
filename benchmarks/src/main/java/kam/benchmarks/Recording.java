package kam.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recorded transactions as a file that can be read by people and sent again: each statement on a line, after it the
 * values of its parameters, as in the server's log, and between {@code begin} and {@code commit} what went together.
 */
final class Recording {
    private static final String VALUES = "-- ";

    private Recording() {}

    static void write(Path file, List<List<Statement>> transactions) throws IOException {
        var text = new StringBuilder();
        for (var transaction : transactions) {
            text.append("begin\n");
            for (var statement : transaction) {
                text.append(statement.sql()).append('\n');
                if (!statement.values().isEmpty()) {
                    text.append(VALUES).append(statement.detail()).append('\n');
                }
            }
            text.append("commit\n");
        }
        Files.writeString(file, text);
    }

    static List<List<Statement>> read(Path file) throws IOException {
        var transactions = new ArrayList<List<Statement>>();
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.equals("begin")) {
                transactions.add(new ArrayList<>());
            } else if (!line.equals("commit") && !line.startsWith(VALUES)) {
                boolean valued = lines.get(i + 1).startsWith(VALUES);
                var values = valued ? lines.get(i + 1).substring(VALUES.length()) : null;
                transactions.get(transactions.size() - 1).add(Statement.of(line, values));
            }
        }
        return transactions;
    }

    static int statements(List<List<Statement>> transactions) {
        return transactions.stream().mapToInt(List::size).sum();
    }
}
