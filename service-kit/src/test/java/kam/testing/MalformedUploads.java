package kam.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files sent in ways in which no file is sent. */
final class MalformedUploads {
    record Upload(String fault, String contentType, byte[] body) {}

    private MalformedUploads() {}

    static List<Upload> all() {
        var text = "evidence".getBytes(StandardCharsets.UTF_8);
        var form = "multipart/form-data; boundary=x";
        return List.of(
                new Upload("JSON", "application/json", "{}".getBytes(StandardCharsets.UTF_8)),
                new Upload("fields of a form", "application/x-www-form-urlencoded", text),
                new Upload("a page", "text/html", text),
                new Upload("an unknown type", "application/x-unknown", text),
                new Upload("no type at all", "nonsense", text),
                new Upload("a form without boundary", "multipart/form-data", one().finished()),
                new Upload("another boundary", "multipart/form-data; boundary=y", one().finished()),
                new Upload("a form cut off", form, one().unfinished()),
                new Upload(
                        "two files",
                        form,
                        one().file("b.txt", "text/plain", text).finished()),
                new Upload("no file", form, new FormData("x").finished()),
                new Upload(
                        "a field beside the file",
                        form,
                        one().field("kind", "x").finished()));
    }

    private static FormData one() {
        return new FormData("x").file("a.txt", "text/plain", "evidence".getBytes(StandardCharsets.UTF_8));
    }
}
