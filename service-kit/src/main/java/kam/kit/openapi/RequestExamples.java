package kam.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * The examples of JSON bodies, by operation id: one file in each module that has operations. The module's tests record
 * what they send with success, and send every example again.
 */
final class RequestExamples {
    private static final String RESOURCE = "META-INF/examples.json";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Map<String, Object> bodies = new HashMap<>();

    private RequestExamples() {}

    static RequestExamples read() {
        var examples = new RequestExamples();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources(RESOURCE);
            for (var file : Collections.list(files)) {
                try (var bodies = file.openStream()) {
                    examples.bodies.putAll(JSON.readValue(bodies, new TypeReference<Map<String, Object>>() {}));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Examples cannot be read", e);
        }
        return examples;
    }

    /** Shows the example of this operation, if it takes JSON and there is one. */
    void addTo(Operation operation) {
        var body = operation.getRequestBody();
        var json = body == null || body.getContent() == null
                ? null
                : body.getContent().getMediaType("application/json");
        if (json != null) {
            json.setExample(bodies.get(operation.getOperationId()));
        }
    }
}
