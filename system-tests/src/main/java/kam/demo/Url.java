package kam.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes text into addresses. */
final class Url {
    private Url() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
