package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the gateway refuses stands in its section of the catalogue; {@code -Dkam.docs.write=true} writes it. */
class ProblemCatalogueTest {
    private static final Path CATALOGUE = Path.of("../docs/problems.md");
    private static final String HEADING = "\n## gateway\n";

    @Test
    void itsProblemsStandInTheCatalogue() throws IOException {
        String catalogue = Files.readString(CATALOGUE);
        String before = catalogue.substring(0, catalogue.indexOf(HEADING));
        String expected = before + HEADING + "\n| code | status | 中文 | English |\n|---|---|---|---|\n"
                + Arrays.stream(Refusal.values())
                        .map(ProblemCatalogueTest::line)
                        .sorted()
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("kam.docs.write")) {
            Files.writeString(CATALOGUE, expected);
        }
        assertEquals(expected, Files.readString(CATALOGUE));
    }

    private static String line(Refusal refusal) {
        return "| `%s` | %d | %s | %s |\n"
                .formatted(
                        refusal.code(),
                        refusal.status(),
                        refusal.text(false).title(),
                        refusal.text(true).title());
    }
}
