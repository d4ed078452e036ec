package kam.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one OpenAPI document of several. A component that is the same in every document it occurs in is kept once; one
 * that differs, or that refers to one that differs, is kept for each service under the service's prefix. Of the one
 * operation that all have, the labels, one is kept.
 */
final class OpenApiMerge {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, JsonNode> documents;
    private final OpenApiNames names;
    private final ObjectNode merged = JSON.objectNode();

    /** @param documents the documents by the name of their service, e.g. {@code visit-service} */
    OpenApiMerge(Map<String, JsonNode> documents) {
        this.documents = new TreeMap<>(documents);
        this.names = new OpenApiNames(this.documents);
    }

    /** @throws IllegalStateException where two services claim the same operation */
    ObjectNode merge(ObjectNode info) {
        String version = documents.values().stream()
                .map(document -> document.path("openapi").asText())
                .max(String::compareTo)
                .orElse("3.1.0");
        merged.put("openapi", version).set("info", info);
        merged.putArray("servers").addObject().put("url", "/");
        addTags();
        merged.putObject("paths");
        documents.forEach(this::addOperations);
        documents.forEach(this::addComponents);
        return merged;
    }

    private void addTags() {
        Map<String, JsonNode> tags = new LinkedHashMap<>();
        documents
                .values()
                .forEach(document -> document.path("tags")
                        .forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag)));
        merged.putArray("tags").addAll(tags.values());
    }

    private void addOperations(String service, JsonNode document) {
        ObjectNode paths = merged.withObjectProperty("paths");
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().equals(Labels.PATH) && paths.has(Labels.PATH)) {
                return;
            }
            ObjectNode item = paths.withObjectProperty(path.getKey());
            path.getValue().properties().forEach(part -> {
                JsonNode renamed = names.rename(part.getValue(), service);
                if (METHODS.contains(part.getKey())) {
                    if (item.has(part.getKey())) {
                        throw new IllegalStateException(
                                "Two services claim " + part.getKey() + " " + path.getKey() + ", one is " + service);
                    }
                    complete((ObjectNode) renamed, service, document);
                }
                item.set(part.getKey(), renamed);
            });
        });
    }

    /** An operation says for itself what its document said for all, and has an id of its own. */
    private void complete(ObjectNode operation, String service, JsonNode document) {
        if (!operation.has("security") && document.has("security")) {
            operation.set("security", document.path("security").deepCopy());
        }
        if (operation.has("security")) {
            operation.set("security", names.renameSchemes(operation.path("security"), service));
        }
        if (operation.has("operationId")) {
            operation.put(
                    "operationId",
                    names.operationId(operation.path("operationId").asText(), service));
        }
    }

    private void addComponents(String service, JsonNode document) {
        document.path("components").properties().forEach(section -> {
            ObjectNode target = merged.withObjectProperty("components").withObjectProperty(section.getKey());
            section.getValue()
                    .properties()
                    .forEach(component -> target.set(
                            names.component(section.getKey(), component.getKey(), service),
                            names.rename(component.getValue(), service)));
        });
    }
}
