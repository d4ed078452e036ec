package kam.kit.markup;

import java.util.Locale;

/** A drawing in SVG 1.1, written element by element; lengths are pixels of the view box. */
public final class Svg {
    private final StringBuilder body = new StringBuilder();

    /** Title and description are what a screen reader says. */
    public Svg(int width, int height, String title, String description, String style) {
        body.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                role="img" aria-labelledby="title description" xml:lang="zh-CN">
                <title id="title">%3$s</title>
                <desc id="description">%4$s</desc>
                <style>%5$s</style>
                """.formatted(width, height, Markup.escaped(title), Markup.escaped(description), style));
    }

    public Svg rectangle(String look, double x, double y, double width, double height, double radius) {
        body.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
                .formatted(look, length(x), length(y), length(width), length(height), length(radius)));
        return this;
    }

    public Svg text(String look, double x, double y, String content) {
        body.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(look, length(x), length(y), Markup.escaped(content)));
        return this;
    }

    @Override
    public String toString() {
        return body + "</svg>\n";
    }

    private static String length(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
