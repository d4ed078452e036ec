package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kam.testing.Management;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

/** Every metric that an alert asks for is there: a misspelt one would never raise it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AlertsTest {
    private static final Path ALERTS = Path.of("..", "deploy", "alerts.yaml");
    private static final Pattern NAME = Pattern.compile("\\b(?:kam|jvm|http|process|agroal|system)_[a-z0-9_]+");

    @Test
    void everyMetricOfTheAlertsIsExported() throws IOException {
        var exported = RestAssured.given()
                .baseUri(Management.base())
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
        assertThat(exported).containsAll(names());
    }

    @Test
    void everyAlertSaysWhatItMeansAndAsksForSomething() throws IOException {
        assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("alert").asText()).matches("Kam[A-Za-z]+");
            assertThat(rule.path("annotations").path("summary").asText()).isNotBlank();
            assertThat(rule.path("expr").asText()).containsPattern("\\b(up\\{|kam_)");
        });
        assertThat(names())
                .contains(
                        "kam_inbox_parked",
                        "kam_outbox_unsent",
                        "kam_outbox_outlived",
                        "kam_outbox_backlog",
                        "kam_outbox_relayed",
                        "kam_inbox_lag");
    }

    private static Set<String> names() throws IOException {
        var names = new TreeSet<String>();
        for (var rule : rules()) {
            var found = NAME.matcher(rule.path("expr").asText());
            while (found.find()) {
                names.add(found.group());
            }
        }
        return names;
    }

    private static List<JsonNode> rules() throws IOException {
        return new YAMLMapper()
                .readTree(ALERTS.toFile()).findValues("rules").stream()
                        .flatMap(JsonNode::valueStream)
                        .toList();
    }
}
