package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kam.localstack.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each application comes with the list of its parts, and none of them is as old as a hole that is known. */
class BillOfMaterialsTest {
    /** The first versions without what was published of the ones before. */
    private static final Map<String, String> OLDEST = Map.of(
            "io.netty/netty-codec-http", "4.1.133",
            "io.vertx/vertx-core", "4.5.27",
            "org.apache.kafka/kafka-clients", "4.1.2",
            "org.postgresql/postgresql", "42.7.12",
            "com.fasterxml.jackson.core/jackson-databind", "2.21.5");

    @ParameterizedTest
    @EnumSource
    void everyApplicationListsItsPartsAndNoneIsTooOld(Service service) throws IOException {
        var parts = partsOf(service);

        assertThat(parts).containsKeys("io.netty/netty-codec-http", "com.fasterxml.jackson.core/jackson-databind");
        if (service != Service.GATEWAY) {
            assertThat(parts).containsKeys(OLDEST.keySet().toArray(String[]::new));
        }
        OLDEST.forEach((name, oldest) -> {
            if (parts.containsKey(name)) {
                assertThat(Version.parse(parts.get(name).replaceFirst("\\.Final$", "")))
                        .as(name)
                        .isGreaterThanOrEqualTo(Version.parse(oldest));
            }
        });
    }

    private static Map<String, String> partsOf(Service service) throws IOException {
        var bill = new ObjectMapper()
                .readTree(Path.of("..", service.folder(), "target", "quarkus-run-cyclonedx.json")
                        .toFile());
        Map<String, String> parts = new TreeMap<>();
        for (JsonNode part : bill.path("components")) {
            parts.put(
                    part.path("group").asText() + "/" + part.path("name").asText(),
                    part.path("version").asText());
        }
        return parts;
    }
}
