package kam.kit.cases;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** The operations of this service by their ids, as its OpenAPI document has them. */
@ApplicationScoped
@Unremovable
public class Operations {
    private static final String JSON = "application/json";

    private volatile Map<String, Known> operations = Map.of();

    /** @param schema of the body it takes, null where it takes none */
    record Known(String method, String path, List<String> roles, String schema) {
        String addressOf(UUID id) {
            return path.replace("{id}", id.toString());
        }

        /** The plural noun under which such things are found. */
        String collection() {
            return path.replaceFirst("^/api/v\\d+/", "").replaceFirst("/.*", "");
        }
    }

    /** Told when the document is complete, before the first request. */
    public void take(OpenAPI document) {
        var known = new HashMap<String, Known>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) ->
                                known.put(operation.getOperationId(), known(method.name(), path, operation))));
        operations = Map.copyOf(known);
    }

    private static Known known(String method, String path, Operation operation) {
        var extensions = operation.getExtensions();
        @SuppressWarnings("unchecked")
        var roles = extensions == null ? null : (List<String>) extensions.get("x-roles");
        return new Known(method, path, roles == null ? List.of() : List.copyOf(roles), schema(operation));
    }

    private static String schema(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent())
                .map(content -> content.getMediaType(JSON))
                .map(media -> media.getSchema())
                .map(schema -> schema.getRef())
                .orElse(null);
    }

    /** @throws IllegalArgumentException for an id that no operation has */
    Known of(Command command) {
        var known = operations.get(command.rule().operation());
        if (known == null) {
            throw new IllegalArgumentException(
                    "No operation is called " + command.rule().operation());
        }
        return known;
    }
}
