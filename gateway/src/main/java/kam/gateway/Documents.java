package kam.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;

/** The documents that the build copies from {@code docs/}; one that is missing is left out. */
final class Documents {
    private static final int MANY_CHARACTERS = 50_000_000;

    private Documents() {}

    /** The OpenAPI document of each service, by its name. */
    static Map<String, JsonNode> ofServices() {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (Upstream upstream : Upstream.values()) {
            read("openapi/" + upstream.service() + ".yaml")
                    .ifPresent(document -> documents.put(upstream.service(), document));
        }
        return documents;
    }

    /** The merged OpenAPI document of all services. */
    static ObjectNode openApi(String version) {
        Map<String, JsonNode> documents = ofServices();
        var info = JsonNodeFactory.instance
                .objectNode()
                .put("title", "大客户管理 Key-account management")
                .put("version", version)
                .put("description", "所有服务的接口。The API of all services: " + String.join(", ", documents.keySet()));
        return new OpenApiMerge(documents).merge(info);
    }

    /** The AsyncAPI document of the domain events. */
    static Optional<JsonNode> asyncApi() {
        return read("META-INF/resources/events/asyncapi.yaml");
    }

    static byte[] json(JsonNode document) {
        return write(new ObjectMapper(), document);
    }

    static byte[] yaml(JsonNode document) {
        return write(yamlMapper(), document);
    }

    private static byte[] write(ObjectMapper mapper, JsonNode document) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<JsonNode> read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(yamlMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }

    private static ObjectMapper yamlMapper() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MANY_CHARACTERS);
        return new ObjectMapper(YAMLFactory.builder()
                .loaderOptions(limits)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build());
    }
}
