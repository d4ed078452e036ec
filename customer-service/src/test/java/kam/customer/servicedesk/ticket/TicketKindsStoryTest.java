package kam.customer.servicedesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.customer.Race;
import kam.events.ServiceDeskEvent.SuggestionAnswered;
import kam.events.ServiceDeskEvent.SurveyOpened;
import kam.events.ServiceDeskEvent.TicketOpened;
import kam.kit.clock.BusinessCalendar;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketKindsStoryTest {
    private static final String JUDGEMENT = """
            {"valid": true, "cause": "包装破损", "complaintRemedy": "换货", "improvement": "改进包装"}""";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    @Test
    void aComplaintIsJudgedByAnotherThanThePersonComplainedAboutAndTheOthersHearOfIt() {
        var ticket = TicketDesk.take(beijing.register(), "COMPLAINT", ", \"complainedOf\": \"ka-director\"");
        TicketDesk.solvedAndFollowedUp(ticket);
        Desk.post(TicketDesk.AGENT, ticket + "/closing", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-not-settled"));
        Desk.post("ka-director", ticket + "/judgement", JUDGEMENT)
                .then()
                .statusCode(403)
                .body("code", equalTo("complaint-about-you"));
        Desk.post("marketing-manager", ticket + "/judgement", "{\"valid\": true, \"cause\": \"x\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("ticket-remedy-required"))
                .body("errors.pointer", contains("/complaintRemedy"));
        Desk.post("marketing-manager", ticket + "/judgement", JUDGEMENT)
                .then()
                .statusCode(200)
                .body("judgement.improvement", equalTo("改进包装"));
        Desk.post("marketing-manager", ticket + "/judgement", JUDGEMENT)
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-already-decided"));
        TicketDesk.done(TicketDesk.AGENT, null, ticket + "/closing", "");
        await().untilAsserted(() -> assertThat(TicketDesk.heard(ticket)).contains("kam.customer.ComplaintJudged"));
    }

    @Test
    void ofEightJudgementsAtOnceOneCounts() throws Exception {
        var ticket = TicketDesk.take(beijing.register(), "COMPLAINT", "");
        var answers = Race.of(() -> Desk.post("ka-director", ticket + "/judgement", JUDGEMENT));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    }

    @Test
    void aSuggestionIsAdoptedOrNotWithAnAnswer() {
        var customer = beijing.register();
        var ticket = TicketDesk.take(customer, "SUGGESTION", "");
        TicketDesk.solvedAndFollowedUp(ticket);
        Desk.post("ka-director", ticket + "/judgement", JUDGEMENT)
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-wrong-kind"));
        Desk.post("ka-director", ticket + "/adoption", "{\"adopted\": true, \"answer\": \"下季度实施\"}")
                .then()
                .statusCode(200)
                .body("adoption.answer", equalTo("下季度实施"));
        TicketDesk.done(TicketDesk.AGENT, null, ticket + "/closing", "");
        var id = TicketDesk.idOf(ticket);
        await().untilAsserted(() -> assertThat(Events.told(SuggestionAnswered.class, id))
                .containsExactly(
                        new SuggestionAnswered(id, customer, "BJ", "zhao.lei", true, "ka-director", calendar.today())));
    }

    @Test
    void aCrisisIsOwnedAtOnceAndClosedAfterTheCustomerWasAsked() {
        var ticket = TicketDesk.take(
                beijing.register(), "CRISIS", ", \"crisis\": {\"product\": \"P-100 水泵\", \"owner\": \"zhao.lei\"}");
        Desk.get("auditor", ticket)
                .then()
                .body("status", equalTo("ESCALATED"))
                .body("crisis.owner.id", equalTo("zhao.lei"))
                .body("crisis.surveyId", nullValue());
        Desk.post("account-manager", "BJ", ticket + "/solution", "{\"solution\": \"换泵\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("ticket-remedy-required"));
        TicketDesk.done("account-manager", "BJ", ticket + "/solution", TicketDesk.SOLUTION);
        TicketDesk.done("account-manager", "BJ", ticket + "/follow-up", TicketDesk.CONTENT);
        var read = Desk.get("auditor", ticket);
        read.then().body("crisis.trustRestoredAt", notNullValue());
        var surveyId = UUID.fromString(read.jsonPath().getString("crisis.surveyId"));
        var survey = "/api/v1/surveys/" + surveyId;
        Desk.get("auditor", survey).then().body("origin", equalTo("CRISIS")).body("status", equalTo("OPEN"));
        Desk.post(TicketDesk.AGENT, ticket + "/closing", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-not-settled"));
        TicketDesk.done(TicketDesk.AGENT, null, survey + "/answers", DeskForms.answers(4, calendar.today()));
        TicketDesk.done(TicketDesk.AGENT, null, ticket + "/closing", "");
        var id = TicketDesk.idOf(ticket);
        await().untilAsserted(() -> assertThat(Events.told(SurveyOpened.class, surveyId))
                .extracting(SurveyOpened::origin, SurveyOpened::ticketId)
                .containsExactly(tuple("CRISIS", id)));
        assertThat(Events.told(TicketOpened.class, id))
                .as("answered as it is taken")
                .extracting(TicketOpened::respondBy)
                .containsExactly((Instant) null);
    }
}
