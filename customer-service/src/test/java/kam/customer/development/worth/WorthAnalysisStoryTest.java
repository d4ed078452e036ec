package kam.customer.development.worth;

import static kam.customer.Developing.WORTH;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import kam.customer.Developing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorthAnalysisStoryTest {
    private final Developing beijing = new Developing("BJ");

    @Inject
    DataSource database;

    @Test
    void anAnalysisIsConcludedOnceAndRecomputedToTheSame() {
        var customer = beijing.customer();
        var analysis = beijing.analysis(customer);
        beijing.read(WORTH, analysis).then().body("revision", equalTo(1)).body("result", nullValue());
        beijing.accountManager()
                .get(WORTH + "/" + analysis + "/recomputation")
                .then()
                .statusCode(409)
                .body("code", equalTo("worth-analysis-not-concluded"));
        beijing.post(WORTH, analysis, "conclusion")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("result.netWorth", equalTo(50000.00f))
                .body("result.verdict", equalTo("WORTH_DEVELOPING"))
                .body("rule.version", equalTo(1));
        beijing.accountManager()
                .get(WORTH + "/" + analysis + "/recomputation")
                .then()
                .statusCode(200)
                .body("same", equalTo(true));
        beijing.post(WORTH, analysis, "conclusion")
                .then()
                .statusCode(409)
                .body("code", equalTo("worth-analysis-concluded"));
        beijing.accountManager()
                .header("If-Match", "*")
                .body(Developing.ANALYSIS)
                .put(WORTH + "/" + analysis)
                .then()
                .statusCode(409)
                .body("code", equalTo("worth-analysis-concluded"));
    }

    @Test
    void aNewLookIsTheNextRevisionOnceTheDraftIsConcluded() {
        var customer = beijing.customer();
        var first = beijing.analysis(customer);
        beijing.accountManager()
                .body("{\"customerId\": \"%s\", \"content\": %s}".formatted(customer, Developing.ANALYSIS))
                .post(WORTH)
                .then()
                .statusCode(409)
                .body("code", equalTo("worth-analysis-draft-open"));
        beijing.accountManager()
                .header("If-Match", beijing.read(WORTH, first).header("ETag"))
                .body(Developing.ANALYSIS.replace("\"riskFactor\": 0.25", "\"riskFactor\": 0.5"))
                .put(WORTH + "/" + first)
                .then()
                .statusCode(200);
        beijing.post(WORTH, first, "conclusion").then().body("result.verdict", equalTo("NOT_WORTH"));
        var second = beijing.analysis(customer);
        beijing.accountManager()
                .get(WORTH + "?customerId=" + customer)
                .then()
                .body("items.id", contains(second.toString(), first.toString()))
                .body("items.revision", contains(2, 1));
        beijing.accountManager()
                .get(WORTH + "?status=CONCLUDED&customerId=" + customer)
                .then()
                .body("items.id", contains(first.toString()));
    }

    @Test
    void aRiskOverOneAndBusinessToComeAreRefused() {
        var form = "{\"customerId\": \"%s\", \"content\": %s}".formatted(beijing.customer(), Developing.ANALYSIS);
        beijing.accountManager()
                .body(form.replace("\"riskFactor\": 0.25", "\"riskFactor\": 1.01"))
                .post(WORTH)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/content/forecast/riskFactor"));
        beijing.accountManager()
                .body(form.replace("2025-03-01", "2999-01-01"))
                .post(WORTH)
                .then()
                .statusCode(400)
                .body("code", equalTo("worth-transaction-to-come"));
    }

    @Test
    void whatIsConcludedCannotBeChangedEvenInTheDatabase() throws SQLException {
        var analysis = beijing.analysis(beijing.customer());
        beijing.post(WORTH, analysis, "conclusion").then().statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update worth_analysis set net_worth = 1 where id = '" + analysis + "'"))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void anotherOfficesAnalysisIsNotThere() {
        var analysis = beijing.analysis(beijing.customer());
        new Developing("SH").read(WORTH, analysis).then().statusCode(404);
        new Developing("SH").post(WORTH, analysis, "conclusion").then().statusCode(404);
    }
}
