package kam.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Headers that no careful client sends, and that meet every service one day all the same. */
final class OddHeaders {
    /** What is not exactly JSON in UTF-8, however much it looks like it. */
    static final List<String> NOT_JSON = List.of(
            "text/plain",
            "text/html",
            "application/xml",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "application/json;charset=utf-16",
            "application/vnd.kam+json",
            "*/*",
            "application/json;=;\"",
            "");

    /** Names and values; a value may go on with a line of its own. */
    static final List<Map.Entry<String, String>> ANY = List.copyOf(any());

    private OddHeaders() {}

    private static List<Map.Entry<String, String>> any() {
        var headers = new ArrayList<Map.Entry<String, String>>();
        for (var accept : List.of(
                "",
                ";",
                "*/*;q=0",
                "no-such/type",
                "text/html;q=abc, application/json;q=5",
                "a/b,".repeat(1_000),
                "image/svg+xml\r\nAccept: ")) {
            headers.add(Map.entry("Accept", accept));
        }
        for (var language : List.of("", "-,_", "en-" + "x".repeat(4_000))) {
            headers.add(Map.entry("Accept-Language", language));
        }
        headers.add(Map.entry("If-None-Match", "W/\"\", *, \""));
        headers.add(Map.entry("Range", "bytes=5-1,-0"));
        return headers;
    }
}
