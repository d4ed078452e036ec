package kam.kit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Media types as requests name them (RFC 9110 8.3.1). */
final class MediaTypes {
    static final String TOKEN = "[!#$%&'+.^_`|~0-9A-Za-z-]++";

    /** The value of a parameter may hold more than it should without quotes, as boundaries of mail programs do. */
    private static final Pattern WELL_FORMED = Pattern.compile(
            "TOKEN/TOKEN(?:\\s*+;\\s*+(?:TOKEN=(?:\"[^\"\\\\]*+\"|[^\\s;,\"]++))?+)*+\\s*+".replace("TOKEN", TOKEN));

    private MediaTypes() {}

    static boolean isWellFormed(String contentType) {
        return WELL_FORMED.matcher(contentType).matches();
    }

    /** JSON in UTF-8, the one encoding that RFC 8259 allows between systems; no other type that ends in +json. */
    static boolean isJson(String contentType) {
        var pieces = contentType.split(";");
        return pieces[0].strip().equalsIgnoreCase("application/json")
                && Arrays.stream(pieces).skip(1).allMatch(MediaTypes::allowsUtf8);
    }

    private static boolean allowsUtf8(String parameter) {
        var text = parameter.strip().toLowerCase(Locale.ROOT).replace("\"", "");
        return !text.startsWith("charset=") || text.equals("charset=utf-8");
    }
}
