package kam.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Pattern SEQUENCE = Pattern.compile("create sequence (\\w+_(number|filing))\\b");

    @Test
    void noTwoSeriesShareAPrefix() {
        assertThat(Stream.of(Series.values()).map(Series::prefix))
                .doesNotHaveDuplicates()
                .allMatch(prefix -> prefix.matches("[A-Z]{2}"));
    }

    /** Two services that count for themselves under one series would give out the same numbers. */
    @Test
    void everySeriesIsCountedByExactlyOneService() throws IOException {
        assertThat(sequencesOfAllServices())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Series.values()).map(Series::sequence).toList());
    }

    private static List<String> sequencesOfAllServices() throws IOException {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .flatMap(SeriesTest::migrations)
                    .flatMap(sql -> SEQUENCE.matcher(sql).results().map(found -> found.group(1)))
                    .toList();
        }
    }

    private static Stream<String> migrations(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(SeriesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
