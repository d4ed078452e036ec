package kam.customer.servicedesk.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.events.ServiceDeskEvent.SurveyCompleted;
import kam.events.ServiceDeskEvent.SurveyOpened;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyStoryTest {
    private static final String SURVEYS = "/api/v1/surveys";
    private static final String ACTIONS = "/api/v1/improvement-actions";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    private String open(UUID customer) {
        return SURVEYS + "/"
                + Office.id(beijing.manager().body(DeskForms.survey(customer)).post(SURVEYS));
    }

    @Test
    void aSurveyIsScoredOnceAndTheOthersHearOfIt() {
        var customer = beijing.register();
        var survey = open(customer);
        var answers = DeskForms.answers(4, calendar.today());
        Desk.post("service-agent", survey + "/answers", answers)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("result.score", equalTo(75.0f))
                .body("result.marks[1].remark", equalTo("偶有延误"));
        Desk.post("service-agent", survey + "/answers", answers)
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-wrong-status"));
        var id = UUID.fromString(survey.substring(SURVEYS.length() + 1));
        await().untilAsserted(() -> assertThat(Events.told(SurveyCompleted.class, id))
                .extracting(SurveyCompleted::score)
                .containsExactly(new BigDecimal("75.00")));
        var today = calendar.today();
        assertThat(Events.told(SurveyOpened.class, id))
                .containsExactly(
                        new SurveyOpened(id, "REQUESTED", null, customer, "BJ", "zhao.lei", today.plusDays(14), today));
    }

    @Test
    void marksThatDoNotFitTheQuestionnaireAreRefusedByName() {
        var survey = open(beijing.register());
        var today = calendar.today();
        Desk.post(
                        "service-agent",
                        survey + "/answers",
                        DeskForms.answers(4, today).replace("PRODUCT", "WEATHER"))
                .then()
                .statusCode(400)
                .body("code", equalTo("survey-marks-do-not-fit"))
                .body("errors.pointer", contains("/marks/0/question", "/marks"));
        Desk.post("service-agent", survey + "/answers", DeskForms.answers(6, today))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/marks/0/mark"));
        Desk.post("service-agent", survey + "/answers", DeskForms.answers(4, today.plusDays(1)))
                .then()
                .statusCode(400)
                .body("code", equalTo("survey-day-not-possible"));
    }

    @Test
    void aLowScoreOpensAnImprovementActionWithOwnerAndDate() {
        var customer = beijing.register();
        var today = calendar.today();
        Desk.post("service-agent", open(customer) + "/answers", DeskForms.answers(2, today))
                .then()
                .statusCode(200)
                .body("result.score", equalTo(25.0f));
        var list = ACTIONS + "?customerId=" + customer;
        var found = Desk.get("auditor", list);
        found.then()
                .body("items", hasSize(1))
                .body("items[0].assignment.owner", equalTo("zhao.lei"))
                .body("items[0].assignment.dueOn", equalTo(today.plusDays(14).toString()));
        var action = ACTIONS + "/" + found.jsonPath().getString("items[0].id");
        var assignment = "{\"owner\": \"li.ming\", \"dueOn\": \"%s\", \"task\": \"专人跟单\"}";
        Office.as("ka-specialist", null)
                .header("If-Match", "*")
                .body(assignment.formatted(today.minusDays(1)))
                .put(action)
                .then()
                .statusCode(400)
                .body("code", equalTo("survey-day-not-possible"));
        Office.as("ka-specialist", null)
                .header("If-Match", "*")
                .body(assignment.formatted(today))
                .put(action)
                .then()
                .statusCode(200)
                .body("assignment.owner", equalTo("li.ming"));
        assertThat(Desk.count(list + "&overdue=true")).isZero();
        clock.advance(Duration.ofDays(1));
        assertThat(Desk.count(list + "&overdue=true")).isEqualTo(1);
        Desk.post("technical-support", "BJ", action + "/completion", "{\"result\": \"交期缩短三天\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
        Desk.post("technical-support", "BJ", action + "/completion", "{\"result\": \"x\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("improvement-action-done"));
        assertThat(Desk.count(list + "&overdue=true&status=OPEN")).isZero();
    }

    @Test
    void aContentCustomerNeedsNoImprovementAction() {
        var customer = beijing.register();
        Desk.post("service-agent", open(customer) + "/answers", DeskForms.answers(5, calendar.today()))
                .then()
                .statusCode(200);
        assertThat(Desk.count(ACTIONS + "?customerId=" + customer)).isZero();
    }

    @Test
    void aNewQuestionnaireIsAskedFromNowOnAndOldSurveysKeepTheirs() {
        var survey = open(beijing.register());
        var first = Desk.get("auditor", survey).jsonPath().getInt("questionnaireVersion");
        var same = """
                {"title": "年度问卷", "questions": [
                 {"code": "PRODUCT", "text": "产品？", "weight": 30}, {"code": "DELIVERY", "text": "交货？", "weight": 20},
                 {"code": "SERVICE", "text": "服务？", "weight": 30}, {"code": "RESPONSE", "text": "响应？", "weight": 20}]}""";
        Desk.post("ka-director", "/api/v1/questionnaires", same)
                .then()
                .statusCode(201)
                .body("questionnaireVersion", equalTo(first + 1));
        Desk.get("auditor", survey).then().body("questionnaireVersion", equalTo(first));
        Desk.get("auditor", open(beijing.register())).then().body("questionnaireVersion", equalTo(first + 1));
        Desk.post("ka-director", "/api/v1/questionnaires", same.replace("DELIVERY", "PRODUCT"))
                .then()
                .statusCode(400)
                .body("code", equalTo("questionnaire-invalid"))
                .body("errors.pointer", contains("/questions/1/code"));
    }
}
