package kam.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** The documents that the build copies from {@code docs/}. */
final class Documents {
    private static final int MANY_CHARACTERS = 50_000_000;
    private static final Pattern PATH = Pattern.compile(" {2}(/[^:\\s]*):");

    private Documents() {}

    /**
     * The OpenAPI document of each service, by its name.
     *
     * @throws IllegalStateException where one is missing: its service could not be reached
     */
    static Map<String, JsonNode> ofServices() {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (Upstream upstream : Upstream.values()) {
            String resource = resource(upstream);
            documents.put(upstream.service(), read(resource).orElseThrow(() -> missing(resource)));
        }
        return documents;
    }

    /**
     * The paths that each service's document names, read line by line: to parse a megabyte of YAML would take more than
     * a second of every start.
     *
     * @throws IllegalStateException where a document is missing, or has no path
     */
    static Map<Upstream, List<String>> paths() {
        Map<Upstream, List<String>> paths = new EnumMap<>(Upstream.class);
        for (Upstream upstream : Upstream.values()) {
            String resource = resource(upstream);
            try (InputStream in = open(resource)) {
                if (in == null) {
                    throw missing(resource);
                }
                paths.put(upstream, paths(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(resource + " cannot be read", unreadable);
            }
            if (paths.get(upstream).isEmpty()) {
                throw new IllegalStateException(resource + " has no path");
            }
        }
        return paths;
    }

    private static List<String> paths(BufferedReader document) {
        return document.lines()
                .dropWhile(line -> !line.equals("paths:"))
                .skip(1)
                .takeWhile(line -> line.isEmpty() || line.startsWith(" "))
                .map(PATH::matcher)
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .toList();
    }

    /** The merged OpenAPI document of all services, with the sign-in at this issuer. */
    static ObjectNode openApi(String version, URI issuer) {
        Map<String, JsonNode> documents = ofServices();
        var info = JsonNodeFactory.instance
                .objectNode()
                .put("title", "大客户管理 Key-account management")
                .put("version", version)
                .put("description", "所有服务的接口。The API of all services: " + String.join(", ", documents.keySet()));
        var merged = new OpenApiMerge(documents).merge(info);
        SignInScheme.name(merged, issuer);
        return merged;
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
        try (InputStream in = open(resource)) {
            return in == null ? Optional.empty() : Optional.of(yamlMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    }

    private static String resource(Upstream upstream) {
        return "openapi/" + upstream.service() + ".yaml";
    }

    private static IllegalStateException missing(String resource) {
        return new IllegalStateException(resource + " is missing from the build, which copies it from docs/openapi");
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
