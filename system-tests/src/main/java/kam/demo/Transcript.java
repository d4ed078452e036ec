package kam.demo;

import java.io.PrintStream;
import java.util.List;

/** What the demonstration tells while it plays. */
final class Transcript {
    private final PrintStream out;

    Transcript(PrintStream out) {
        this.out = out;
    }

    void act(int number, String title) {
        out.printf("%n%d. %s%n", number, title);
    }

    /** Who did what, and what came of it. */
    void step(Dataset.Person who, String did, String answer) {
        out.printf(
                "   %s (%s%s) %s%n      → %s%n",
                who.name(), who.role(), who.office() == null ? "" : " " + who.office(), did, answer);
    }

    void note(String text) {
        out.printf("   %s%n", text);
    }

    /** Chinese characters take two columns. */
    void table(List<List<String>> rows) {
        var columns = rows.get(0).size();
        var widths = new int[columns];
        for (var row : rows) {
            for (var i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (var row : rows) {
            var line = new StringBuilder("   ");
            for (var i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2e80 && c <= 0xffef ? 2 : 1).sum();
    }
}
