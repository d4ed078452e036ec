package kam.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./kam} refuses before it builds or starts anything. */
class KamCommandTests {

    @TempDir
    Path home;

    @Test
    void dataOfWhichNobodyKnowsTheVersionAreNotTouched() throws IOException, InterruptedException {
        Files.createDirectory(home.resolve("postgres"));

        assertEquals(1, up());

        assertTrue(said().contains("./kam up --fresh begins with empty data"), this::said);
    }

    @Test
    void dataMadeByOtherMigrationsAreNotTouched() throws IOException, InterruptedException {
        Files.createDirectory(home.resolve("postgres"));
        Files.writeString(
                home.resolve("migrations"), "1 2 ./visit-service/src/main/resources/db/migration/V1__visit.sql\n");

        assertEquals(1, up());

        assertTrue(said().contains("were made by another version"), this::said);
    }

    private int up() throws IOException, InterruptedException {
        ProcessBuilder kam = new ProcessBuilder("bash", "./kam", "up")
                .directory(Path.of("..").toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        kam.environment().put("KAM_HOME", home.toString());
        return kam.start().waitFor();
    }

    private String said() {
        try {
            return Files.readString(home.resolve("said"), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
