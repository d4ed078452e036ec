package kam.kit.filecheck;

/** Whether text has the shape of a table (RFC 4180): two lines or more with as many commas each, quoted ones aside. */
final class TableShape {
    private boolean quoted;
    private boolean anything;
    private int commas;
    private int commasOfFirst = -1;
    private int lines;
    private boolean even = true;

    void add(char c) {
        if (c == '"') {
            quoted = !quoted;
        }
        if (c == '\n' && !quoted) {
            endLine();
        } else {
            anything |= c != '\r';
            commas += c == ',' && !quoted ? 1 : 0;
        }
    }

    private void endLine() {
        if (anything) {
            lines++;
            commasOfFirst = commasOfFirst < 0 ? commas : commasOfFirst;
            even &= commas == commasOfFirst;
        }
        commas = 0;
        anything = false;
    }

    /** To be asked once, at the end of the text. */
    boolean isTable() {
        endLine();
        return even && lines >= 2 && commasOfFirst >= 1 && !quoted;
    }
}
