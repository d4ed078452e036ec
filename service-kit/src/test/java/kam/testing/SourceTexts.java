package kam.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The string literals of a Java source, those that are added up to one text as one. */
final class SourceTexts {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);
    /** What may stand between two literals of one text: a plus, or a name or call between two. */
    private static final Pattern ADDED = Pattern.compile("\\s*\\+\\s*(?:[\\w.]+(?:\\([^()]*\\))?\\s*\\+\\s*)*");

    private SourceTexts() {}

    static List<String> of(String source) {
        var texts = new ArrayList<String>();
        var end = -1;
        var tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            var literal = tokens.group("block") != null ? tokens.group("block") : tokens.group("line");
            if (literal == null) {
                continue;
            }
            if (end >= 0 && ADDED.matcher(source.substring(end, tokens.start())).matches()) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + literal);
            } else {
                texts.add(literal);
            }
            end = tokens.end();
        }
        return texts;
    }
}
