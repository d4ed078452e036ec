package kam.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.events.ContractEvent.ContractSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event can be sent, read by who knows it or knows less of it, and kept in order by its key. */
class EventLanguageTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static List<Class<? extends DomainEvent>> events() {
        return EventCatalogue.events();
    }

    /** A name that changes is an event that consumers skip without a word: the list only grows. */
    @Test
    void anEventKeepsTheNameUnderWhichItTravels() throws IOException {
        List<String> golden = Files.readAllLines(Path.of("src", "test", "resources", "event-names.txt"));
        assertEquals(
                golden,
                events().stream().map(EventCatalogue::typeOf).sorted().toList(),
                "A new event gets a line in event-names.txt; a line that stands there stays");
    }

    @Test
    void theCatalogueHoldsEveryEventOnce() throws Exception {
        List<String> missing = records()
                .filter(DomainEvent.class::isAssignableFrom)
                .filter(record -> !events().contains(record))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), missing, "EventCatalogue lacks an event");
        for (var event : events()) {
            assertEquals(
                    event, EventCatalogue.byType(EventCatalogue.typeOf(event)).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventArrivesAsItWasSentAndAsItsSchemaSays(Class<? extends DomainEvent> type) throws JsonProcessingException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EventSchemas.of(type));
        for (DomainEvent event : List.of(Samples.full(type), Samples.sparse(type))) {
            String json = JSON.writeValueAsString(event);
            assertEquals(event, JSON.readValue(json, type));
            assertEquals(
                    List.of(),
                    schema.validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void aConsumerThatKnowsLessStillReadsTheEvent(Class<? extends DomainEvent> type) throws JsonProcessingException {
        DomainEvent event = Samples.full(type);
        String newer = JSON.writeValueAsString(event).replace("{", "{\"addedLater\":[{\"any\":1}],");
        assertEquals(event, JSON.readValue(newer, type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theKeyIsAComponentThatIsNeverAbsent(Class<? extends DomainEvent> type) {
        String key = Samples.keyComponent(type);
        assertFalse(EventSchemas.mayBeAbsent(type, key), () -> type.getSimpleName() + "." + key + " may be absent");
        assertEquals(Samples.full(type).key(), Samples.sparse(type).key());
    }

    /** A primitive that is absent would be read as 0 or false, which nobody has said. */
    @Test
    void whatMayBeAbsentExistsAndCanBeNull() throws Exception {
        Set<String> nullable = records()
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> record.getSimpleName() + "." + component.getName()))
                .collect(Collectors.toSet());
        var unknown = new TreeSet<>(EventSchemas.MAY_BE_ABSENT);
        unknown.removeAll(nullable);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aFieldMayBeAddedButNotRemovedRetypedOrRequiredLater() {
        ObjectNode before = (ObjectNode) EventSchemas.of(ContractSubmitted.class);
        ObjectNode added = before.deepCopy();
        ((ObjectNode) added.get("properties")).putObject("addedLater").put("type", "string");
        assertEquals(List.of(), SchemaChange.breaks(before, added));
        assertEquals(1, SchemaChange.breaks(added, before).size());

        ObjectNode required = before.deepCopy();
        required.withArray("required").add("applicationId");
        assertEquals(1, SchemaChange.breaks(before, required).size());

        ObjectNode addedAndRequired = added.deepCopy();
        addedAndRequired.withArray("required").add("addedLater");
        assertEquals(1, SchemaChange.breaks(before, addedAndRequired).size());

        ObjectNode retyped = before.deepCopy();
        ((ObjectNode) retyped.at("/properties/amount")).put("type", "string");
        assertEquals(1, SchemaChange.breaks(before, retyped).size());
    }

    private static Stream<Class<?>> records() throws IOException, URISyntaxException {
        Path root = Path.of(DomainEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> records;
        try (Stream<Path> files = Files.walk(root)) {
            records = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .filter(Class::isRecord)
                    .toList();
        }
        assertTrue(records.size() >= events().size());
        return records.stream();
    }

    private static Class<?> load(String path) {
        try {
            return Class.forName(path.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
