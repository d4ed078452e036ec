package kam.kpi.assessment.scheme;

import static kam.kpi.Assessors.SCHEMES;
import static kam.kpi.Assessors.as;
import static kam.kpi.Assessors.compute;
import static kam.kpi.Assessors.newcomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemeStoryTest {
    @Test
    void theSourcesLineIsWorthTwentyFivePointsAndTheOthersAreMarkedAsOurs() {
        as("account-manager", "BJ")
                .get(SCHEMES)
                .then()
                .statusCode(200)
                .body("items.number", hasItem("PF-2020-000001"))
                .body("items.find { it.number == 'PF-2020-000001' }.lines.weight", contains(25, 30, 25, 20))
                .body(
                        "items.find { it.number == 'PF-2020-000001' }.lines.origin",
                        contains("SOURCE", "OURS", "OURS", "OURS"))
                .body("items.find { it.number == 'PF-2020-000001' }.lines[0].ruleText", startsWith("考核标准为100%，每低于5%"));
    }

    @Test
    void aNewSchemeHoldsForPeriodsThatBeginAfterIt() {
        var scheme = as("hr", null)
                .body(scheme("2090-01-01", 100))
                .post(SCHEMES)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var number = scheme.getString("number");
        compute(newcomer(), "BJ", "2090-Q1")
                .then()
                .body("scheme", equalTo(number))
                .body("lines.size()", equalTo(1));
        compute(newcomer(), "BJ", "2089-Q4").then().body("scheme", equalTo("PF-2020-000001"));
        as("hr", null).get(SCHEMES + "/" + scheme.getString("id")).then().body("number", equalTo(number));
    }

    @Test
    void weightsOtherThanHundredAndSchemesForThePastAreRefused() {
        as("hr", null)
                .body(scheme("2091-01-01", 99))
                .post(SCHEMES)
                .then()
                .statusCode(400)
                .body("code", equalTo("weights-not-100"))
                .body("errors.pointer", contains("/lines"));
        as("hr", null)
                .body(scheme("2021-01-01", 100))
                .post(SCHEMES)
                .then()
                .statusCode(409)
                .body("code", equalTo("scheme-not-in-advance"));
    }

    @Test
    void theIndicatorsAreListedWithTheirFormulas() {
        as("office-clerk", "BJ")
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.chinese", contains("销售计划完成率", "合同回款率", "拜访计划完成率", "商务费用控制"))
                .body("items[1].events", contains("kam.contract.ContractEffective", "kam.goods.PaymentCollected"))
                .body("items[0].periods", contains("MONTH", "QUARTER", "YEAR"));
    }

    private static Map<String, Object> scheme(String validFrom, int weight) {
        var line = Map.of(
                "indicator",
                "sales-completion",
                "weight",
                weight,
                "rule",
                "one-point-per-five-percent-short",
                "origin",
                "OURS");
        return Map.of("name", "试行方案", "validFrom", validFrom, "lines", List.of(line));
    }
}
