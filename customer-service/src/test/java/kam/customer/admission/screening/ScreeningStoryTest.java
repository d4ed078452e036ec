package kam.customer.admission.screening;

import static kam.customer.Office.SCREENINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import kam.customer.Office;
import kam.customer.Race;
import kam.customer.account.customer.Customers;
import kam.kit.clock.BusinessCalendar;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ScreeningStoryTest {
    private static final String SCORECARDS = "/api/v1/screening-scorecards";

    private final Office beijing = new Office("BJ");
    private final Office shanghai = new Office("SH");

    @Inject
    BusinessCalendar calendar;

    @Test
    void candidatesAreRankedBestFirstAndTheListSaysWhy() {
        var customer = beijing.register();
        for (var score : new int[] {70, 90, 70, 80}) {
            beijing.screen(customer, score).then().statusCode(201);
        }
        var list = SCREENINGS + "?limit=3&customerId=" + customer;
        var first = beijing.manager().get(list);
        first.then()
                .body("items.score", contains(90.0f, 80.0f, 70.0f))
                .body("items[0].contributions", hasSize(11))
                .body("items[0].contributions[5].factor", equalTo("COOPERATION_POTENTIAL"))
                .body("items[0].contributions[5].points", equalTo(13.5f))
                .body("items[0].contributions[5].reason", equalTo("依据"));
        var seen = first.jsonPath().getList("items.id", String.class);
        beijing.manager()
                .get(list + "&after=" + first.jsonPath().getString("next"))
                .then()
                .body("items.score", contains(70.0f))
                .body("items[0].id", not(equalTo(seen.get(2))))
                .body("next", nullValue());
    }

    @Test
    void aStrangerIsScreenedByNameAndACustomerByItsId() {
        screen(ofStranger("SH", "")).then().statusCode(404);
        var code = Customers.newCreditCode();
        screen(ofStranger("BJ", ", \"creditCode\": \"" + code + "\""))
                .then()
                .statusCode(201)
                .body("number", startsWith("SX-"))
                .body("candidate.name", equalTo("某候选企业"))
                .body("candidate.customerId", nullValue());
        Office.id(beijing.manager().body(beijing.customer(code)).post(Office.CUSTOMERS));
        screen(ofStranger("BJ", ", \"creditCode\": \"" + code + "\""))
                .then()
                .statusCode(409)
                .body("code", equalTo("candidate-registered"));
        screen("{\"name\": \"甲\", \"scores\": %s}".formatted(Office.screeningScores(50)))
                .then()
                .statusCode(400)
                .body("code", equalTo("candidate-invalid"))
                .body("errors.pointer", contains("/office"));
        beijing.screen(shanghai.register(), 50).then().statusCode(404);
    }

    @Test
    void everyFactorIsScoredOnce() {
        screen("{\"customerId\": \"%s\", \"scores\": [{\"factor\": \"SIZE\", \"score\": 50, \"reason\": \"x\"}]}"
                        .formatted(beijing.register()))
                .then()
                .statusCode(400)
                .body("code", equalTo("screening-scores-incomplete"))
                .body("errors", hasSize(10));
    }

    @Test
    void aScreeningEndsInADecisionWithItsReason() {
        var screening = Office.id(beijing.screen(beijing.register(), 60));
        var address = SCREENINGS + "/" + screening;
        beijing.manager()
                .body(decision(true))
                .post(address + "/decision")
                .then()
                .statusCode(403);
        Office.as("marketing-manager", null)
                .body("{\"goOn\": true}")
                .post(address + "/decision")
                .then()
                .statusCode(400);
        Office.as("marketing-manager", null)
                .body(decision(false))
                .post(address + "/decision")
                .then()
                .statusCode(200)
                .body("goOn", equalTo(false))
                .body("decidedBy.id", equalTo("marketing-manager"));
        beijing.manager().get(address).then().body("decisionReason", equalTo("综合评估"));
        shanghai.manager().get(address).then().statusCode(404);
        beijing.manager()
                .get(SCREENINGS + "?decided=true&limit=200")
                .then()
                .body("items.id", hasItem(screening.toString()));
        beijing.manager()
                .get(SCREENINGS + "?decided=false&limit=200")
                .then()
                .body("items.id", not(hasItem(screening.toString())));
    }

    @Test
    void ofEightDecisionsAtOnceOneIsMade() throws Exception {
        var address = SCREENINGS + "/" + Office.id(beijing.screen(beijing.register(), 60)) + "/decision";
        var answers = Race.of(
                () -> Office.as("ka-director", null).body(decision(true)).post(address));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allMatch(answer -> answer.jsonPath().getString("code").equals("screening-already-decided"));
    }

    @Test
    void theScorecardIsAVersionAndItsWeightsMakeOneHundred() {
        var scorecard =
                "{\"effectiveFrom\": \"%s\", \"factors\": [{\"code\": \"SIZE\", \"name\": \"规模\", \"weight\": %d}]}";
        issue(scorecard.formatted(calendar.today().plusYears(20), 100))
                .then()
                .statusCode(201)
                .body("inForce", equalTo(false));
        issue(scorecard.formatted(calendar.today().plusYears(20), 99))
                .then()
                .statusCode(400)
                .body("code", equalTo("screening-scorecard-invalid"));
        beijing.manager()
                .get(SCORECARDS + "/01900000-0000-7000-8000-000000000201")
                .then()
                .body("issuedBy.id", equalTo("system"))
                .body("factors.code", equalTo(Office.SCREENING_FACTORS));
        beijing.manager().get(SCREENINGS + "?scorecardVersion=9999").then().statusCode(400);
    }

    private Response screen(String body) {
        return beijing.manager().body(body).post(SCREENINGS);
    }

    private static Response issue(String body) {
        return Office.as("ka-director", null).body(body).post(SCORECARDS);
    }

    private static String decision(boolean goOn) {
        return "{\"goOn\": %s, \"reason\": \"综合评估\"}".formatted(goOn);
    }

    private static String ofStranger(String office, String more) {
        return "{\"name\": \"某候选企业\", \"office\": \"%s\"%s, \"scores\": %s}"
                .formatted(office, more, Office.screeningScores(50));
    }
}
