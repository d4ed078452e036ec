package kam.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;

/** The module's file of examples: the JSON body that the OpenAPI document shows for an operation, by operation id. */
final class Examples {
    private static final Path FILE = Path.of("src/main/resources/META-INF/examples.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Examples() {}

    /** Only a module that has the file has operations to show. */
    static boolean areKept() {
        return Files.exists(FILE);
    }

    static synchronized TreeMap<String, JsonNode> read() {
        var examples = new TreeMap<String, JsonNode>();
        try {
            JSON.readTree(Files.readString(FILE))
                    .properties()
                    .forEach(example -> examples.put(example.getKey(), example.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps it, unless the operation has an example. */
    static synchronized void add(String operation, JsonNode body) {
        var examples = read();
        if (examples.putIfAbsent(operation, body) == null) {
            write(examples);
        }
    }

    static synchronized void remove(Collection<String> operations) {
        var examples = read();
        examples.keySet().removeAll(operations);
        write(examples);
    }

    private static void write(TreeMap<String, JsonNode> examples) {
        try {
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(examples) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
