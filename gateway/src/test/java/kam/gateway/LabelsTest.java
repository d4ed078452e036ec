package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peer.class)
class LabelsTest {
    private static JsonObject label(String english) {
        return new JsonObject().put("en", english);
    }

    private static JsonObject enums(String name, String value, String english) {
        return new JsonObject().put("enums", new JsonObject().put(name, new JsonObject().put(value, label(english))));
    }

    @Test
    void whatSeveralServicesSayOfOneNameStandsTogether() {
        var merged = Labels.merged(Map.of(
                Upstream.VISIT, enums("Verdict", "REJECT", "Reject"),
                Upstream.KPI, enums("Verdict", "RETURN", "Return"),
                Upstream.CUSTOMER, enums("Status", "OPEN", "Open")));
        var verdicts = new JsonObject().put("REJECT", label("Reject")).put("RETURN", label("Return"));
        assertEquals(verdicts, merged.getJsonObject("enums").getJsonObject("Verdict"));
        assertEquals(
                List.of("contract-approval-service", "goods-ledger-service"),
                merged.getJsonArray("missing").getList());
    }

    @Test
    void withoutAnyServiceThereAreNoLabels() {
        assertEquals(
                Upstream.values().length,
                Labels.merged(Map.of()).getJsonArray("missing").size());
    }

    /** Of the services of these tests one is away. */
    @Test
    void everybodyReadsTheLabelsOfAllServicesAndWhichAreMissing() {
        for (int i = 0; i < 2; i++) {
            given().get("/api/v1/labels")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("enums.Colour.RED.zh", equalTo("红"))
                    .body("missing", contains("goods-ledger-service"));
        }
        given().post("/api/v1/labels").then().statusCode(405);
        given().header("Authorization", "Bearer labels")
                .get("/api/v1/labels/1")
                .then()
                .statusCode(404);
    }

    /** Together they would be one label of the two. */
    @Test
    void noTwoServicesCallOneValueOtherwise() throws IOException {
        var labels = new HashMap<Object, Object>();
        var faults = new ArrayList<Object>();
        for (Upstream upstream : Upstream.values()) {
            var own = new Properties();
            var file = Path.of("..", upstream.service(), "src/main/resources/META-INF/labels.properties");
            try (var lines = Files.newBufferedReader(file)) {
                own.load(lines);
            }
            own.forEach((value, label) -> {
                if (!labels.computeIfAbsent(value, first -> label).equals(label)) {
                    faults.add(upstream.service() + ": " + value);
                }
            });
        }
        assertEquals(List.of(), faults);
    }
}
