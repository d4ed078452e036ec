package kam.kit.markup;

/** Text within HTML and XML. */
public final class Markup {
    private Markup() {}

    /**
     * The text so that it is nothing but text there, in elements and in quoted attributes; characters that XML 1.0 has
     * no place for are left out.
     */
    public static String escaped(String text) {
        var result = new StringBuilder();
        text.codePoints().filter(Markup::isXml).forEach(point -> {
            switch (point) {
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '&' -> result.append("&amp;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.appendCodePoint(point);
            }
        });
        return result.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
