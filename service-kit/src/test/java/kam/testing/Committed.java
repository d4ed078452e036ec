package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is generated and committed: compared, or with {@code -Dkam.docs.write=true} written anew. */
final class Committed {
    private static final String WRITE = "kam.docs.write";

    private Committed() {}

    static boolean isWritten() {
        return Boolean.getBoolean(WRITE);
    }

    /** Takes what the file must be; empty where it has nothing to hold, so that there is none. */
    static void mustBe(Path file, String expected) throws IOException {
        if (isWritten()) {
            if (expected.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, expected);
            }
        }
        assertEquals(
                expected,
                Files.exists(file) ? Files.readString(file) : "",
                "If the change is meant, run the test with -D" + WRITE + "=true and commit " + file);
    }
}
