package kam.customer.development.plan;

import static kam.customer.Developing.PLANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.Developing;
import kam.customer.Office;
import kam.events.DevelopmentEvent.DevelopmentMeasureDone;
import kam.events.DevelopmentEvent.DevelopmentPlanApproved;
import kam.events.DevelopmentEvent.DevelopmentPlanCompleted;
import kam.events.DevelopmentEvent.PlannedMeasure;
import kam.kit.clock.BusinessCalendar;
import kam.testing.Events;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DevelopmentPlanStoryTest {
    private final Developing beijing = new Developing("BJ");

    @Inject
    BusinessCalendar calendar;

    @Test
    void aPlanRunsFromDraftToCompletion() {
        var customer = beijing.customer();
        var plan = beijing.plan(customer);
        beijing.post(PLANS, plan, "submission").then().statusCode(200).body("status", equalTo("SUBMITTED"));
        beijing.decide("ka-director", PLANS, plan, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        beijing.post(PLANS, plan, "progress", "{\"measure\": 1, \"percent\": 100, \"note\": \"已举办\"}")
                .then()
                .statusCode(200)
                .body("measures[0].percent", equalTo(100));
        beijing.post(PLANS, plan, "completion", "{\"conclusion\": \"达到目标\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("development-undone-unexplained"))
                .body("errors.pointer", contains("/undoneReason"));
        beijing.post(PLANS, plan, "completion", "{\"conclusion\": \"达到目标\", \"undoneReason\": \"样机缺货\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("trail.status", contains("DRAFT", "SUBMITTED", "APPROVED", "COMPLETED"));
        await().untilAsserted(() -> assertThat(Events.told(DevelopmentPlanCompleted.class, plan))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.customerId()).isEqualTo(customer);
                    assertThat(event.plannedMeasures()).isEqualTo(2);
                    assertThat(event.doneMeasures()).isEqualTo(1);
                }));
        var number = beijing.read(PLANS, plan).jsonPath().getString("number");
        var today = calendar.today();
        var due = LocalDate.parse("2026-03-01");
        assertThat(Events.told(DevelopmentPlanApproved.class, plan))
                .containsExactly(new DevelopmentPlanApproved(
                        plan,
                        number,
                        customer,
                        "BJ",
                        "zhao.lei",
                        "zhao.lei",
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-06-30"),
                        today,
                        "ka-director",
                        List.of(
                                new PlannedMeasure(1, "zhao.lei", due),
                                new PlannedMeasure(2, "li.na", LocalDate.parse("2026-05-01")))));
        assertThat(Events.told(DevelopmentMeasureDone.class, plan))
                .containsExactly(new DevelopmentMeasureDone(
                        plan, customer, "BJ", "zhao.lei", 1, "zhao.lei", due, today, !today.isAfter(due)));
        beijing.accountManager()
                .get(PLANS + "?status=COMPLETED&customerId=" + customer)
                .then()
                .body("items.id", contains(plan.toString()));
    }

    @Test
    void aReturnedPlanIsChangedWithTheVersionThatWasRead() {
        var plan = beijing.plan(beijing.customer());
        beijing.post(PLANS, plan, "submission").then().statusCode(200);
        var address = PLANS + "/" + plan;
        beijing.accountManager()
                .header("If-Match", "*")
                .body(Developing.PLAN)
                .put(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("development-plan-wrong-status"));
        var returned = beijing.decide("ka-director", PLANS, plan, "RETURN");
        returned.then().statusCode(200).body("status", equalTo("RETURNED")).body("trail.remark", hasItem("时间过紧"));
        beijing.accountManager().body(Developing.PLAN).put(address).then().statusCode(428);
        beijing.accountManager()
                .header("If-Match", returned.header("ETag"))
                .body(Developing.PLAN)
                .put(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        beijing.accountManager()
                .header("If-Match", returned.header("ETag"))
                .body(Developing.PLAN)
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void whoDraftedAPlanMayNotApproveItInAnotherRole() {
        var plan = beijing.plan(beijing.customer());
        beijing.post(PLANS, plan, "submission").then().statusCode(200);
        var digest = beijing.read(PLANS, plan).jsonPath().getString("contentDigest");
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of("ka-director", null, "account-manager.BJ"))
                .contentType("application/json")
                .body("{\"verdict\": \"APPROVE\", \"contentDigest\": \"%s\"}".formatted(digest))
                .post(PLANS + "/" + plan + "/decisions")
                .then()
                .statusCode(403)
                .body("code", equalTo("decision-own-draft"));
        Office.as("ka-director", null)
                .body("{\"verdict\": \"APPROVE\", \"contentDigest\": \"0\"}")
                .post(PLANS + "/" + plan + "/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-content-changed"));
    }

    @Test
    void aPlanWhoseMeasuresLieOutsideOfItIsRefused() {
        beijing.accountManager()
                .body("{\"customerId\": \"%s\", \"content\": %s}"
                        .formatted(beijing.customer(), Developing.PLAN.replace("2026-05-01", "2026-07-01")))
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("code", equalTo("development-schedule-invalid"))
                .body("errors.pointer", contains("/measures/1/dueOn"));
    }

    @Test
    void theMeetingOnAPlanIsRecordedOnceAndCorrectedByAddition() {
        var plan = beijing.plan(beijing.customer());
        var meeting = Office.id(beijing.post(PLANS, plan, "meetings", minutes("zhao.lei", "true")));
        var address = PLANS + "/" + plan + "/meetings/" + meeting;
        beijing.accountManager()
                .body("""
                        {"text": "另决定寄送资料",
                         "decision": {"productPresentation": true, "mailedMaterial": true, "visit": true}}""")
                .post(address + "/corrections")
                .then()
                .statusCode(200)
                .body("validDecision.mailedMaterial", equalTo(true))
                .body("minutes.decision.mailedMaterial", equalTo(false))
                .body("corrections", hasSize(1));
        beijing.accountManager().get(address).then().body("corrections[0].by.id", equalTo("account-manager.BJ"));
        beijing.accountManager()
                .body("{\"text\": \"主持人姓名有误\"}")
                .post(address + "/corrections")
                .then()
                .statusCode(200)
                .body("validDecision.mailedMaterial", equalTo(true));
        beijing.accountManager()
                .get(PLANS + "/" + plan + "/meetings")
                .then()
                .body("items.id", contains(meeting.toString()));
        beijing.accountManager()
                .get(PLANS + "/" + UUID.randomUUID() + "/meetings/" + meeting)
                .then()
                .statusCode(404);
    }

    @Test
    void aMeetingThatDecidesNothingOrQuotesAnAbsentPersonIsRefused() {
        var plan = beijing.plan(beijing.customer());
        beijing.post(PLANS, plan, "meetings", minutes("chen.wei", "false"))
                .then()
                .statusCode(400)
                .body("code", equalTo("development-meeting-invalid"))
                .body("errors.pointer", contains("/opinions/0/attendee", "/decision"));
    }

    @Test
    void anotherOfficesPlanIsNotThere() {
        var shanghai = new Developing("SH");
        var plan = beijing.plan(beijing.customer());
        shanghai.read(PLANS, plan).then().statusCode(404);
        shanghai.post(PLANS, plan, "meetings", minutes("zhao.lei", "true"))
                .then()
                .statusCode(404);
        shanghai.accountManager()
                .body("{\"customerId\": \"%s\", \"content\": %s}".formatted(beijing.customer(), Developing.PLAN))
                .post(PLANS)
                .then()
                .statusCode(404);
    }

    private static String minutes(String speaker, String chosen) {
        return """
                {"heldOn": "2026-01-10", "chair": "zhang.min", "introduction": "年采购水泵约 200 台",
                 "attendees": [{"name": "zhao.lei", "title": "客户经理"}, {"name": "zhang.min"}],
                 "opinions": [{"attendee": "%s", "opinion": "先请客户听产品介绍"}],
                 "decision": {"productPresentation": %s, "mailedMaterial": false, "visit": %2$s},
                 "reason": "客户重视技术"}""".formatted(speaker, chosen);
    }
}
