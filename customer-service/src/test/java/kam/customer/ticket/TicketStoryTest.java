package kam.customer.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.customer.Race;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketStoryTest {
    private static final String TICKETS = "/api/v1/tickets";
    private static final String AGENT = "service-agent";
    private static final String SOLUTION = "{\"solution\": \"更换密封圈\", \"remedy\": \"免费换货\"}";
    private static final String CONTENT = "{\"content\": true, \"remark\": \"客户满意\"}";
    private static final String JUDGEMENT = """
            {"valid": true, "cause": "包装破损", "complaintRemedy": "换货", "improvement": "改进包装"}""";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DataSource database;

    private static String take(UUID customer, String kind, String more) {
        var taken = Desk.post(AGENT, TICKETS, DeskForms.ticket(customer, kind, more));
        return TICKETS + "/" + Office.id(taken);
    }

    private static void done(String role, String office, String path, String body) {
        Desk.post(role, office, path, body).then().statusCode(200);
    }

    private static void analysed(String ticket) {
        done(AGENT, null, ticket + "/analysis", "{\"finding\": \"密封圈老化\"}");
    }

    private static void solvedAndFollowedUp(String ticket) {
        analysed(ticket);
        done(AGENT, null, ticket + "/solution", SOLUTION);
        done("account-manager", "BJ", ticket + "/follow-up", CONTENT);
    }

    private static List<String> heard(String ticket) {
        var id = UUID.fromString(ticket.substring(TICKETS.length() + 1));
        return Events.of("kam.customer", id).stream()
                .map(message ->
                        new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void aDifficultQuestionGoesFromTheAgentToTheAccountManagerAndIsFollowedUp() {
        var ticket = take(beijing.register(), "QUESTION", "");
        analysed(ticket);
        done(AGENT, null, ticket + "/escalation", Desk.reason("需现场处理"));
        Desk.post(AGENT, ticket + "/solution", SOLUTION)
                .then()
                .statusCode(403)
                .body("code", equalTo("ticket-not-your-turn"));
        done("account-manager", "BJ", ticket + "/solution", SOLUTION);
        done("account-manager", "BJ", ticket + "/follow-up", CONTENT);
        Desk.post(AGENT, ticket + "/closing", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("steps.what", contains("TAKEN", "ANALYSED", "ESCALATED", "SOLVED", "FOLLOWED_UP", "CLOSED"))
                .body("steps.by", hasItem("account-manager.BJ"))
                .body("times.closedAt", notNullValue());
        await().untilAsserted(() -> assertThat(heard(ticket))
                .containsExactly(
                        "kam.customer.TicketOpened", "kam.customer.TicketSolved", "kam.customer.TicketClosed"));
    }

    @Test
    void aNeedIsRoutedToTheDepartmentConcerned() {
        var customer = beijing.register();
        var ticket = take(customer, "NEED", "");
        analysed(ticket);
        done(AGENT, null, ticket + "/routing", "{\"department\": \"技术部\", \"reason\": \"需要选型\"}");
        assertThat(Desk.count(TICKETS + "?department=技术部&customerId=" + customer))
                .isEqualTo(1);
        done("technical-support", null, ticket + "/solution", SOLUTION);
        done("account-manager", "BJ", ticket + "/follow-up", "{\"content\": false, \"remark\": \"型号不合适\"}");
        Desk.get("auditor", ticket).then().body("status", equalTo("ESCALATED")).body("times.reopened", equalTo(1));
    }

    @Test
    void aStepThatTakesLongerThanItMayIsOverdue() {
        var customer = beijing.register();
        var ticket = take(customer, "QUESTION", "");
        var overdue = TICKETS + "?overdue=true&customerId=" + customer;
        assertThat(Desk.count(overdue)).isZero();
        clock.advance(Duration.ofHours(4).plusSeconds(1));
        assertThat(Desk.count(overdue)).isEqualTo(1);
        assertThat(Desk.count(TICKETS + "?overdue=false&customerId=" + customer))
                .isZero();
        analysed(ticket);
        assertThat(Desk.count(overdue)).isZero();
    }

    @Test
    void aComplaintIsJudgedByAnotherThanThePersonComplainedAboutAndTheOthersHearOfIt() {
        var ticket = take(beijing.register(), "COMPLAINT", ", \"complainedOf\": \"ka-director\"");
        solvedAndFollowedUp(ticket);
        Desk.post(AGENT, ticket + "/closing", "").then().statusCode(409).body("code", equalTo("ticket-not-settled"));
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
        done(AGENT, null, ticket + "/closing", "");
        await().untilAsserted(() -> assertThat(heard(ticket)).contains("kam.customer.ComplaintJudged"));
    }

    @Test
    void ofEightJudgementsAtOnceOneCounts() throws Exception {
        var ticket = take(beijing.register(), "COMPLAINT", "");
        var answers = Race.of(() -> Desk.post("ka-director", ticket + "/judgement", JUDGEMENT));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    }

    @Test
    void aSuggestionIsAdoptedOrNotWithAnAnswer() {
        var ticket = take(beijing.register(), "SUGGESTION", "");
        solvedAndFollowedUp(ticket);
        Desk.post("ka-director", ticket + "/judgement", JUDGEMENT)
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-wrong-kind"));
        Desk.post("ka-director", ticket + "/adoption", "{\"adopted\": true, \"answer\": \"下季度实施\"}")
                .then()
                .statusCode(200)
                .body("adoption.answer", equalTo("下季度实施"));
        done(AGENT, null, ticket + "/closing", "");
    }

    @Test
    void aCrisisIsOwnedAtOnceAndClosedAfterTheCustomerWasAsked() {
        var ticket = take(
                beijing.register(), "CRISIS", ", \"crisis\": {\"product\": \"P-100 水泵\", \"owner\": \"zhao.lei\"}");
        Desk.get("auditor", ticket)
                .then()
                .body("status", equalTo("ESCALATED"))
                .body("crisis.owner", equalTo("zhao.lei"))
                .body("crisis.surveyId", nullValue());
        Desk.post("account-manager", "BJ", ticket + "/solution", "{\"solution\": \"换泵\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("ticket-remedy-required"));
        done("account-manager", "BJ", ticket + "/solution", SOLUTION);
        done("account-manager", "BJ", ticket + "/follow-up", CONTENT);
        var read = Desk.get("auditor", ticket);
        read.then().body("crisis.trustRestoredAt", notNullValue());
        var survey = "/api/v1/surveys/" + read.jsonPath().getString("crisis.surveyId");
        Desk.get("auditor", survey).then().body("origin", equalTo("CRISIS")).body("status", equalTo("OPEN"));
        Desk.post(AGENT, ticket + "/closing", "").then().statusCode(409).body("code", equalTo("ticket-not-settled"));
        done(AGENT, null, survey + "/answers", DeskForms.answers(4, calendar.today()));
        done(AGENT, null, ticket + "/closing", "");
    }

    @Test
    void theTargetHoursAreSetPerKindAndStep() {
        var complaint = Desk.get("auditor", take(beijing.register(), "COMPLAINT", ""));
        var opened = Instant.parse(complaint.jsonPath().getString("times.openedAt"));
        var due = Instant.parse(complaint.jsonPath().getString("times.dueAt"));
        assertThat(Duration.between(opened, due)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whatWasDoneCannotBeChangedEvenInTheDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of(
                    "desk_step",
                    "questionnaire_question",
                    "survey_mark",
                    "service_plan_revision",
                    "service_plan_meeting",
                    "service_agreement_version",
                    "service_agreement_allocation",
                    "care_done",
                    "document_reading")) {
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var customer = beijing.register();
        Desk.post(AGENT, TICKETS, DeskForms.ticket(customer, "CRISIS", ""))
                .then()
                .statusCode(400)
                .body("code", equalTo("ticket-details-do-not-fit"))
                .body("errors.pointer", contains("/crisis"));
        Desk.post(AGENT, TICKETS, DeskForms.ticket(UUID.randomUUID(), "NEED", ""))
                .then()
                .statusCode(404);
        Desk.post("office-manager", "SH", TICKETS, DeskForms.ticket(customer, "NEED", ""))
                .then()
                .statusCode(404);
        var ticket = take(customer, "QUESTION", "");
        Desk.post(AGENT, ticket + "/closing", "").then().statusCode(409).body("code", equalTo("ticket-wrong-status"));
    }
}
