package kam.events;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/events} says is what the records say. */
class EventDocumentsTest {
    private static final Path DOCUMENTS = Path.of("..", "docs", "events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY_JSON = JSON.writer(prettyPrinter());
    private static final ObjectWriter YAML = new ObjectMapper(YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build())
            .writer();

    @Test
    void theLanguageOnlyGrows() throws IOException {
        List<String> breaks = breaks();
        if (!breaks.isEmpty()) {
            fail("Consumers rely on what docs/events promises: " + String.join("; ", breaks)
                    + ". Keep the old and add the new beside it.");
        }
    }

    @Test
    void theCommittedDocumentsAreThoseOfTheRecords() throws IOException {
        if (Boolean.getBoolean("kam.docs.write")) {
            theLanguageOnlyGrows();
            write();
        }
        var stale = new ArrayList<String>();
        for (var document : documents().entrySet()) {
            Path file = DOCUMENTS.resolve(document.getKey());
            String committed = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            if (!committed.equals(document.getValue())) {
                stale.add("docs/events/" + document.getKey());
            }
        }
        if (!stale.isEmpty()) {
            fail("Not what the records say: " + String.join(", ", stale)
                    + ". Write them with ./mvnw -pl domain-events test -Dkam.docs.write=true, and commit them.");
        }
    }

    private static void write() throws IOException {
        for (var document : documents().entrySet()) {
            Files.writeString(DOCUMENTS.resolve(document.getKey()), document.getValue());
        }
    }

    private static List<String> breaks() throws IOException {
        var breaks = new ArrayList<String>();
        for (String type : committedTypes()) {
            var committed = JSON.readTree(DOCUMENTS.resolve(type + ".json").toFile());
            EventCatalogue.byType(type)
                    .ifPresentOrElse(
                            event -> SchemaChange.breaks(committed, EventSchemas.of(event))
                                    .forEach(sentence -> breaks.add(type + "." + sentence)),
                            () -> breaks.add(type + " has no record any more"));
        }
        return breaks;
    }

    private static List<String> committedTypes() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> documents() throws IOException {
        var documents = new TreeMap<String, String>();
        documents.put("asyncapi.yaml", YAML.writeValueAsString(AsyncApi.document()));
        for (var event : EventCatalogue.events()) {
            documents.put(
                    EventCatalogue.typeOf(event) + ".json",
                    PRETTY_JSON.writeValueAsString(EventSchemas.of(event)) + "\n");
        }
        return documents;
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        var printer =
                new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return printer;
    }
}
