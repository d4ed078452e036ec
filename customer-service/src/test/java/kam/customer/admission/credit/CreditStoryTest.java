package kam.customer.admission.credit;

import static kam.customer.Office.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import kam.customer.Office;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreditStoryTest {
    private static final String POLICIES = "/api/v1/credit-policies";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DataSource database;

    @Test
    void aNewGradingCountsAndTheOldOneStaysWithItsReasons() {
        var customer = beijing.register();
        beijing.grade(customer, 90)
                .then()
                .statusCode(201)
                .body("level", equalTo("A"))
                .body("creditLimit", equalTo(1_000_000.00f));
        beijing.grade(customer, 65).then().statusCode(201);
        beijing.manager()
                .get(CUSTOMERS + "/" + customer + "/credit-gradings")
                .then()
                .statusCode(200)
                .body("items.level", contains("C", "A"))
                .body("items[1].scores.reason", hasItem("按期付款"))
                .body("items[0].gradedBy.id", equalTo("office-manager.BJ"));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", customer))
                .extracting(event -> event.value())
                .anyMatch(body -> body.contains("\"level\": \"C\"") && body.contains("200000.00")));
    }

    @Test
    void anotherOfficesCustomerIsNotThere() {
        var foreign = new Office("SH").register();
        beijing.grade(foreign, 90).then().statusCode(404);
        beijing.manager()
                .get(CUSTOMERS + "/" + foreign + "/credit-gradings")
                .then()
                .statusCode(404);
    }

    @Test
    void scoresThatDoNotFitThePolicyAreRefusedByName() {
        beijing.manager()
                .body("{\"reason\": \"x\", \"scores\": [{\"factor\": \"WEATHER\", \"score\": 10, \"reason\": \"y\"}]}")
                .post(CUSTOMERS + "/" + beijing.register() + "/credit-gradings")
                .then()
                .statusCode(400)
                .body("code", equalTo("credit-scores-incomplete"))
                .body("errors", hasSize(6));
    }

    @Test
    void aScoreOverOneHundredOrWithThreeDecimalsIsRefused() {
        var address = CUSTOMERS + "/" + beijing.register() + "/credit-gradings";
        for (var score : new String[] {"100.01", "99.999", "-1", "null"}) {
            var body =
                    "{\"reason\": \"x\", \"scores\": [{\"factor\": \"COOPERATION\", \"score\": %s, \"reason\": \"y\"}]}";
            beijing.manager()
                    .body(body.formatted(score))
                    .post(address)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/scores/0/score"));
        }
    }

    @Test
    void aNewPolicyIsUsedFromItsDayOn() {
        var before = beijing.grade(beijing.register(), 80).jsonPath().getInt("policyVersion");
        var issued = issue(calendar.today().plusDays(1));
        issued.then().statusCode(201).body("inForce", equalTo(false));
        var number = issued.jsonPath().getInt("policyVersion");
        beijing.grade(beijing.register(), 80).then().body("policyVersion", equalTo(before));
        clock.advance(Duration.ofDays(1));
        beijing.grade(beijing.register(), 80).then().body("policyVersion", equalTo(number));
        beijing.manager().get(POLICIES).then().body("items[0].inForce", equalTo(true));
    }

    @Test
    void aPolicyCannotTakeEffectInThePast() {
        issue(calendar.today().minusDays(1))
                .then()
                .statusCode(400)
                .body("code", equalTo("credit-policy-invalid"))
                .body("errors.pointer", contains("/effectiveFrom"));
    }

    @Test
    void onlyTheDirectorIssuesAPolicy() {
        Office.as("ka-specialist", null).body("{}").post(POLICIES).then().statusCode(403);
    }

    @Test
    void theFirstPolicyIsMarkedAsOurs() {
        beijing.manager()
                .get(POLICIES + "/01900000-0000-7000-8000-000000000001")
                .then()
                .statusCode(200)
                .body("policyVersion", equalTo(1))
                .body("issuedBy.id", equalTo("system"))
                .body("levels.level", contains("A", "B", "C", "D"));
    }

    @Test
    void whatWasGradedCannotBeChangedEvenInTheDatabase() throws SQLException {
        beijing.grade(beijing.register(), 80).then().statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {
                "credit_grading", "credit_grading_score", "credit_policy", "credit_policy_level", "credit_grading_event"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> statement.executeUpdate("update credit_grading set credit_limit = 9"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** The first policy once more, so that other tests' gradings come out alike. */
    private static Response issue(LocalDate day) {
        return Office.as("ka-director", null).body("""
                        {"effectiveFrom": "%s", "note": "年度复核，沿用", "factors": [
                          {"code": "PAYMENT_RECORD", "name": "付款记录", "weight": 30},
                          {"code": "CONTRACT_PERFORMANCE", "name": "履约情况", "weight": 20},
                          {"code": "FINANCIAL_STRENGTH", "name": "资金实力", "weight": 20},
                          {"code": "INDUSTRY_STANDING", "name": "行业地位", "weight": 15},
                          {"code": "COOPERATION", "name": "合作稳定性", "weight": 15}],
                         "levels": [
                          {"level": "A", "minimumScore": 85, "creditLimit": 1000000},
                          {"level": "B", "minimumScore": 70, "creditLimit": 500000},
                          {"level": "C", "minimumScore": 60, "creditLimit": 200000},
                          {"level": "D", "minimumScore": 0, "creditLimit": 0}],
                         "paymentPenalty": {"factor": "PAYMENT_RECORD", "perOverdueInstalment": 20,
                                            "perThirtyDaysLate": 10}}""".formatted(day)).post(POLICIES);
    }
}
