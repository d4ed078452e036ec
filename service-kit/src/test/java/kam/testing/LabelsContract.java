package kam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kam.kit.problem.ProblemCode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything that a service answers by a code has a Chinese and an English label, and no label is left over; its problems
 * stand in {@code docs/problems.md}. A service has one subclass, a Quarkus test.
 */
public abstract class LabelsContract {
    private static final Path RESOURCES = Path.of("src/main/resources/META-INF");

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    private Codes codes;

    @BeforeEach
    void find() throws IOException {
        codes = new Codes();
    }

    /** The heading in the catalogue of problems. */
    protected String section() {
        return ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    }

    /** What labels of the module's own file may be of, as {@code CustomerStatus.PROSPECT}. */
    protected Set<String> labelled() {
        return Api.read(description).enumValues();
    }

    /** The roles, and the values of all enums of the module's own code. */
    protected Set<String> rolesAndOwnEnums() {
        var all = new TreeSet<>(codes.values());
        Requests.ROLES.forEach(role -> all.add("Role." + role));
        return all;
    }

    private static JsonPath labels() {
        return RestAssured.get("/api/v1/labels")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void everyValueOfAnEnumHasALabelInBothLanguages() {
        var given = labels().<Map<String, Map<String, Map<String, String>>>>get("enums");
        var labelled = new TreeSet<String>();
        given.forEach((name, values) -> values.forEach((value, label) -> {
            assertThat(label.get("zh")).as(name + "." + value).isNotBlank();
            assertThat(label.get("en")).as(name + "." + value).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
            labelled.add(name + "." + value);
        }));
        assertThat(labelled).containsAll(Api.read(description).enumValues());
    }

    @Test
    void noLabelIsOfSomethingThatIsNotThere() throws IOException {
        assertThat(labelled()).containsAll(ownLabels());
    }

    private static Set<String> ownLabels() throws IOException {
        var lines = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve("labels.properties"))) {
            lines.load(file);
        }
        return lines.stringPropertyNames();
    }

    @Test
    void theEnumsOfProblemsAndFaultsAreListedForTheRunningService() throws IOException {
        Committed.mustBe(
                RESOURCES.resolve("kam-codes"),
                codes.names().stream().map(name -> name + "\n").collect(Collectors.joining()));
    }

    @Test
    void everyProblemAndEveryFaultIsAmongTheLabels() {
        var labels = labels();
        codes.problems()
                .forEach(problem -> assertThat(labels.getString("problems.'" + problem.code() + "'.zh"))
                        .isEqualTo(problem.chinese()));
        codes.faults()
                .forEach(fault -> assertThat(labels.getString("faults.'" + fault.code() + "'.en"))
                        .isEqualTo(fault.wording().english()));
    }

    /** Where several aggregates refuse alike, they say so in the same words. */
    @Test
    void aCodeHasOneStatusAndOneTitle() {
        var texts = codes.problems().stream()
                .collect(Collectors.groupingBy(
                        ProblemCode::code, Collectors.mapping(ProblemCode::text, Collectors.toSet())));
        assertThat(texts.values()).allSatisfy(ofOneCode -> assertThat(ofOneCode).hasSize(1));
    }

    @Test
    void theProblemsStandInTheCatalogue() throws IOException {
        ProblemsSection.mustBe(section(), codes);
    }
}
