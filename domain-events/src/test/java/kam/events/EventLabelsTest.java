package kam.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Services show the events by what they are called in Chinese and in English. */
class EventLabelsTest {
    @Test
    void everyEventHasALabelInBothLanguages() throws IOException {
        var labels = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src", "main", "resources", "META-INF", "labels.properties"))) {
            labels.load(file);
        }
        var expected = EventCatalogue.events().stream()
                .map(event -> "Event." + EventCatalogue.typeOf(event))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(labels.stringPropertyNames()));
        labels.values()
                .forEach(label ->
                        assertTrue(label.toString().matches("[^|]*\\p{IsHan}[^|]* \\| [ -~]+"), label::toString));
    }
}
