package kam.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of several OpenAPI documents collide, and what they are called in the merged one. */
final class OpenApiNames {
    private static final String COMPONENTS = "#/components/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Set<String> colliding;
    private final Set<String> repeatedOperations = new HashSet<>();

    OpenApiNames(Map<String, JsonNode> documents) {
        Map<String, List<JsonNode>> variants = new LinkedHashMap<>();
        Set<String> operations = new HashSet<>();
        documents.values().forEach(document -> {
            document.path("components")
                    .properties()
                    .forEach(section -> section.getValue()
                            .properties()
                            .forEach(component -> variants.computeIfAbsent(
                                            COMPONENTS + section.getKey() + "/" + component.getKey(),
                                            ref -> new ArrayList<>())
                                    .add(component.getValue())));
            document.path("paths").findValuesAsText("operationId").forEach(id -> {
                if (!operations.add(id)) {
                    repeatedOperations.add(id);
                }
            });
        });
        colliding = colliding(variants);
    }

    /** The component's name: with the service's prefix where the services mean different things by it. */
    String component(String section, String name, String service) {
        return colliding.contains(COMPONENTS + section + "/" + name) ? prefix(service) + name : name;
    }

    String operationId(String id, String service) {
        String capitalised = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return repeatedOperations.contains(id) ? decapitalised(prefix(service)) + capitalised : id;
    }

    /** A copy whose references name the merged document's components. */
    JsonNode rename(JsonNode node, String service) {
        if (node.isTextual()) {
            return colliding.contains(node.textValue()) ? TextNode.valueOf(reference(node.textValue(), service)) : node;
        }
        if (node.isArray()) {
            ArrayNode copy = JSON.arrayNode();
            node.forEach(element -> copy.add(rename(element, service)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JSON.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), rename(field.getValue(), service)));
            return copy;
        }
        return node;
    }

    /** Security requirements name their schemes by key, not by reference. */
    JsonNode renameSchemes(JsonNode requirements, String service) {
        ArrayNode copy = JSON.arrayNode();
        requirements.forEach(requirement -> {
            ObjectNode renamed = copy.addObject();
            requirement
                    .properties()
                    .forEach(scheme ->
                            renamed.set(component("securitySchemes", scheme.getKey(), service), scheme.getValue()));
        });
        return copy;
    }

    private static String reference(String reference, String service) {
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name) + prefix(service) + reference.substring(name);
    }

    private static Set<String> colliding(Map<String, List<JsonNode>> variants) {
        Set<String> found = new HashSet<>();
        variants.forEach((reference, nodes) -> {
            if (nodes.stream().distinct().count() > 1) {
                found.add(reference);
            }
        });
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var variant : variants.entrySet()) {
                boolean shared = variant.getValue().size() > 1 && !found.contains(variant.getKey());
                if (shared && mentions(variant.getValue().get(0), found)) {
                    grown = found.add(variant.getKey());
                }
            }
        }
        return found;
    }

    private static boolean mentions(JsonNode node, Set<String> references) {
        if (node.isTextual()) {
            return references.contains(node.textValue());
        }
        for (JsonNode child : node) {
            if (mentions(child, references)) {
                return true;
            }
        }
        return false;
    }

    /** {@code contract-approval-service} becomes {@code ContractApproval}. */
    private static String prefix(String service) {
        var prefix = new StringBuilder();
        for (String word : service.replaceFirst("-service$", "").split("-")) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return prefix.toString();
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
