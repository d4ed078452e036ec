package kam.demo;

import java.nio.charset.StandardCharsets;

/** Papers that stand for scans: each text is a document of its own. */
final class Papers {
    private Papers() {}

    static byte[] of(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
