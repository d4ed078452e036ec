package kam.kit.table;

/**
 * Keeps text from being run: a spreadsheet takes a cell that begins with one of these signs for a formula, and whoever
 * wrote the text would command the computer of whoever opens the file.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text behind a single quote where it would be taken for a formula. */
    public static String guarded(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** What was guarded, as it was before, so that an exported file can be imported again. */
    public static String unguarded(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
