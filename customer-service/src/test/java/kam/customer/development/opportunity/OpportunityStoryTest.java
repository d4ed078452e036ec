package kam.customer.development.opportunity;

import static kam.customer.Developing.OPPORTUNITIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import kam.customer.Developing;
import kam.customer.Office;
import kam.customer.Race;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpportunityStoryTest {
    private final Developing beijing = new Developing("BJ");

    @Inject
    BusinessClock clock;

    @Test
    void anOpportunityMovesOnceItsConditionsAreShown() {
        var opportunity = beijing.opportunity(beijing.customer());
        move(opportunity, "MARKET_VISIT")
                .then()
                .statusCode(409)
                .body("code", equalTo("stage-conditions-not-met"))
                .body("errors.detail", hasItem("TARGET_CLEAR 明确目标客户"));
        show(opportunity, "MARKET_ANALYSED", "CUSTOMERS_SOUGHT", "TARGET_CLEAR");
        Office.as("back-office", "BJ")
                .body(evidence("NEED_EXISTS"))
                .post(OPPORTUNITIES + "/" + opportunity + "/evidence")
                .then()
                .statusCode(200)
                .body("evidence[3].lane", equalTo("BACK_OFFICE"))
                .body("evidence[3].recordedBy.id", equalTo("back-office.BJ"));
        move(opportunity, "MARKET_VISIT")
                .then()
                .statusCode(200)
                .body("stageChinese", equalTo("走访市场"))
                .body("history.stage", contains("TARGETING", "MARKET_VISIT"))
                .body("checklist.condition", hasItem("COMPETITORS_FOUND"));
        move(opportunity, "FIRST_COOPERATION").then().statusCode(409).body("code", equalTo("opportunity-wrong-stage"));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", opportunity))
                .extracting(event -> event.value())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"fromStage\": \"TARGETING\"", "\"toStage\": \"MARKET_VISIT\""));
    }

    @Test
    void aCrisisInterruptsAndReturns() {
        var opportunity = beijing.opportunity(beijing.customer());
        show(opportunity, "QUALITY_PROBLEM");
        move(opportunity, "CRISIS").then().statusCode(200).body("interruptedStage", equalTo("TARGETING"));
        move(opportunity, "TARGETING").then().statusCode(409).body("errors", hasSize(4));
        show(opportunity, "SERVICE_GIVEN", "DISPUTE_SOLVED", "SATISFACTION_SURVEYED", "SALES_AND_COLLECTIONS_HEALTHY");
        move(opportunity, "TARGETING").then().statusCode(200).body("stage", equalTo("TARGETING"));
    }

    @Test
    void ofEightOpportunitiesOpenedAtOnceForOneCustomerOneStands() throws Exception {
        var customer = beijing.customer();
        var body = "{\"customerId\": \"%s\", \"people\": %s}".formatted(customer, Developing.PEOPLE);
        var answers = Race.of(() -> beijing.accountManager().body(body).post(OPPORTUNITIES));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> answer.jsonPath().getString("code").equals("opportunity-already-open"));
    }

    @Test
    void aClosedOpportunityMakesRoomForAnother() {
        var customer = beijing.customer();
        var first = beijing.opportunity(customer);
        beijing.post(OPPORTUNITIES, first, "closure", "{\"outcome\": \"WON\", \"reason\": \"x\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity-wrong-stage"));
        beijing.post(OPPORTUNITIES, first, "closure", "{\"outcome\": \"LOST\", \"reason\": \"客户停产\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("LOST"));
        move(first, "CRISIS").then().statusCode(409).body("code", equalTo("opportunity-closed"));
        beijing.opportunity(customer);
    }

    @Test
    void anOpportunityTooLongInItsStageIsListedAsStalled() {
        var customer = beijing.customer();
        var opportunity = beijing.opportunity(customer);
        var list = OPPORTUNITIES + "?customerId=" + customer + "&stalled=";
        beijing.accountManager().get(list + true).then().statusCode(200).body("items", hasSize(0));
        clock.advance(Duration.ofDays(31));
        beijing.accountManager()
                .get(list + true)
                .then()
                .body("items.id", contains(opportunity.toString()))
                .body("items[0].daysInStage", equalTo(31))
                .body("items[0].stalled", equalTo(true));
        beijing.accountManager().get(list + false).then().body("items", hasSize(0));
    }

    @Test
    void theStagesAreListedInTheWordsOfTheSource() {
        beijing.accountManager()
                .get(OPPORTUNITIES + "/stages")
                .then()
                .statusCode(200)
                .body("chinese", contains("目标和方向", "走访市场", "深入接触", "实质性进展", "初步合作", "危机公关", "稳定与发展"))
                .body("[4].conditions.chinese", hasItem("试单"))
                .body("[6].conditions.chinese", hasItem("赢得指定"));
    }

    @Test
    void thePeopleOfTheLanesAreNamedAnew() {
        var opportunity = beijing.opportunity(beijing.customer());
        var address = OPPORTUNITIES + "/" + opportunity + "/people";
        var people = Developing.PEOPLE.replace("liu.yan", "sun.li");
        beijing.accountManager().body(people).put(address).then().statusCode(428);
        beijing.accountManager()
                .header("If-Match", beijing.read(OPPORTUNITIES, opportunity).header("ETag"))
                .body(people)
                .put(address)
                .then()
                .statusCode(200)
                .body("people.backOffice", equalTo("sun.li"));
    }

    @Test
    void evidenceOfNoKnownConditionOrWithoutNoteIsRefused() {
        var opportunity = beijing.opportunity(beijing.customer());
        beijing.post(OPPORTUNITIES, opportunity, "evidence", evidence("GOOD_WEATHER"))
                .then()
                .statusCode(400);
        beijing.post(
                        OPPORTUNITIES,
                        opportunity,
                        "evidence",
                        evidence("TARGET_CLEAR").replace("见拜访记录", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
        beijing.post(OPPORTUNITIES, opportunity, "evidence", evidence("DISPUTE_SOLVED"))
                .then()
                .statusCode(409);
    }

    @Test
    void anotherOfficesOpportunityIsNotThere() {
        var opportunity = beijing.opportunity(beijing.customer());
        var shanghai = new Developing("SH");
        shanghai.read(OPPORTUNITIES, opportunity).then().statusCode(404);
        shanghai.accountManager()
                .get(OPPORTUNITIES + "?limit=200")
                .then()
                .body("items.id", not(hasItem(opportunity.toString())));
    }

    private Response move(UUID opportunity, String to) {
        return beijing.post(OPPORTUNITIES, opportunity, "moves", "{\"to\": \"%s\"}".formatted(to));
    }

    private void show(UUID opportunity, String... conditions) {
        for (var condition : conditions) {
            beijing.post(OPPORTUNITIES, opportunity, "evidence", evidence(condition))
                    .then()
                    .statusCode(200);
        }
    }

    private static String evidence(String condition) {
        return "{\"condition\": \"%s\", \"met\": true, \"note\": \"见拜访记录\"}".formatted(condition);
    }
}
