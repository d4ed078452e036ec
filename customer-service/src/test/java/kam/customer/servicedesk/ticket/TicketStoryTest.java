package kam.customer.servicedesk.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.events.ServiceDeskEvent.TicketOpened;
import kam.events.ServiceDeskEvent.TicketReopened;
import kam.events.ServiceDeskEvent.TicketSolved;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketStoryTest {
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    DataSource database;

    @Test
    void aDifficultQuestionGoesFromTheAgentToTheAccountManagerAndIsFollowedUp() {
        var customer = beijing.register();
        var ticket = TicketDesk.take(customer, "QUESTION", "");
        TicketDesk.analysed(ticket);
        TicketDesk.done(TicketDesk.AGENT, null, ticket + "/escalation", Desk.reason("需现场处理"));
        Desk.post(TicketDesk.AGENT, ticket + "/solution", TicketDesk.SOLUTION)
                .then()
                .statusCode(403)
                .body("code", equalTo("ticket-not-your-turn"));
        var solveBy = Instant.parse(Desk.get("auditor", ticket).jsonPath().getString("times.dueAt"));
        TicketDesk.done("account-manager", "BJ", ticket + "/solution", TicketDesk.SOLUTION);
        TicketDesk.done("account-manager", "BJ", ticket + "/follow-up", TicketDesk.CONTENT);
        Desk.post(TicketDesk.AGENT, ticket + "/closing", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("steps.status", contains("TAKEN", "ANALYSED", "ESCALATED", "SOLVED", "FOLLOWED_UP", "CLOSED"))
                .body("steps.by.id", hasItem("account-manager.BJ"))
                .body("times.closedAt", notNullValue());
        await().untilAsserted(() -> assertThat(TicketDesk.heard(ticket))
                .containsExactly(
                        "kam.customer.TicketOpened", "kam.customer.TicketSolved", "kam.customer.TicketClosed"));
        assertThat(Events.told(TicketOpened.class, TicketDesk.idOf(ticket)))
                .singleElement()
                .satisfies(opened -> {
                    assertThat(opened.customerId()).isEqualTo(customer);
                    assertThat(opened.takenBy()).isEqualTo("service-agent");
                    assertThat(opened.channel()).isEqualTo("PHONE");
                    assertThat(opened.respondBy()).isEqualTo(opened.openedAt().plus(Duration.ofHours(4)));
                });
        assertThat(Events.told(TicketSolved.class, TicketDesk.idOf(ticket)))
                .singleElement()
                .satisfies(solved -> {
                    assertThat(solved.solvedBy()).isEqualTo("account-manager.BJ");
                    assertThat(solved.escalated()).isTrue();
                    assertThat(solved.routed()).isFalse();
                    assertThat(solved.reopened()).isZero();
                    assertThat(solved.solveBy()).isEqualTo(solveBy);
                });
    }

    @Test
    void theCallersPhoneIsMaskedForWhoHasNoNeedOfIt() {
        var ticket = TicketDesk.take(beijing.register(), "QUESTION", "");
        beijing.manager().get(ticket).then().body("call.phone", equalTo("010-65001234"));
        Office.as("auditor", null).get(ticket).then().body("call.phone", equalTo("010****1234"));
    }

    @Test
    void anAgentWhoIsAlsoAManagerElsewhereDoesNotSolveWhatTheOfficeHasToSolve() {
        var ticket = TicketDesk.take(beijing.register(), "NEED", "");
        TicketDesk.analysed(ticket);
        TicketDesk.done(TicketDesk.AGENT, null, ticket + "/escalation", Desk.reason("复杂"));
        var agent = given().auth()
                .oauth2(Tokens.of(List.of("service-agent", "office-manager"), List.of("SH"), "sun"))
                .contentType("application/json");
        agent.body(TicketDesk.SOLUTION)
                .post(ticket + "/solution")
                .then()
                .statusCode(403)
                .body("code", equalTo("ticket-not-your-turn"));
        TicketDesk.done("office-manager", "BJ", ticket + "/solution", TicketDesk.SOLUTION);
    }

    @Test
    void aNeedIsRoutedToTheDepartmentConcerned() {
        var customer = beijing.register();
        var ticket = TicketDesk.take(customer, "NEED", "");
        TicketDesk.analysed(ticket);
        TicketDesk.done(TicketDesk.AGENT, null, ticket + "/routing", "{\"department\": \"技术部\", \"reason\": \"需要选型\"}");
        assertThat(Desk.count(TicketDesk.TICKETS + "?department=技术部&customerId=" + customer))
                .isEqualTo(1);
        TicketDesk.done("technical-support", "BJ", ticket + "/solution", TicketDesk.SOLUTION);
        TicketDesk.done("account-manager", "BJ", ticket + "/follow-up", "{\"content\": false, \"remark\": \"型号不合适\"}");
        Desk.get("auditor", ticket).then().body("status", equalTo("ESCALATED")).body("times.reopened", equalTo(1));
        TicketDesk.done("account-manager", "BJ", ticket + "/solution", TicketDesk.SOLUTION);
        await().untilAsserted(() -> assertThat(Events.told(TicketSolved.class, TicketDesk.idOf(ticket)))
                .extracting(TicketSolved::routed, TicketSolved::escalated, TicketSolved::reopened)
                .containsExactly(tuple(true, false, 0), tuple(true, true, 1)));
        assertThat(Events.told(TicketReopened.class, TicketDesk.idOf(ticket)))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.kind()).isEqualTo("NEED");
                    assertThat(again.customerId()).isEqualTo(customer);
                    assertThat(again.office()).isEqualTo("BJ");
                    assertThat(again.accountManager()).isEqualTo("zhao.lei");
                    assertThat(again.reopenedAt()).isAfter(again.openedAt());
                    assertThat(again.reopened()).isEqualTo(1);
                });
    }

    @Test
    void aStepThatTakesLongerThanItMayIsOverdue() {
        var customer = beijing.register();
        var ticket = TicketDesk.take(customer, "QUESTION", "");
        var overdue = TicketDesk.TICKETS + "?overdue=true&customerId=" + customer;
        assertThat(Desk.count(overdue)).isZero();
        clock.advance(Duration.ofHours(4).plusSeconds(1));
        assertThat(Desk.count(overdue)).isEqualTo(1);
        assertThat(Desk.count(TicketDesk.TICKETS + "?overdue=false&customerId=" + customer))
                .isZero();
        TicketDesk.analysed(ticket);
        assertThat(Desk.count(overdue)).isZero();
    }

    @Test
    void theTargetHoursAreSetPerKindAndStep() {
        var complaint = Desk.get("auditor", TicketDesk.take(beijing.register(), "COMPLAINT", ""));
        var opened = Instant.parse(complaint.jsonPath().getString("times.openedAt"));
        var due = Instant.parse(complaint.jsonPath().getString("times.dueAt"));
        assertThat(Duration.between(opened, due)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whatWasDoneCannotBeChangedEvenInTheDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of(
                    "trail_step",
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
        Desk.post(TicketDesk.AGENT, TicketDesk.TICKETS, DeskForms.ticket(customer, "CRISIS", ""))
                .then()
                .statusCode(400)
                .body("code", equalTo("ticket-details-do-not-fit"))
                .body("errors.pointer", contains("/crisis"));
        Desk.post(TicketDesk.AGENT, TicketDesk.TICKETS, DeskForms.ticket(UUID.randomUUID(), "NEED", ""))
                .then()
                .statusCode(404);
        Desk.post("office-manager", "SH", TicketDesk.TICKETS, DeskForms.ticket(customer, "NEED", ""))
                .then()
                .statusCode(404);
        var ticket = TicketDesk.take(customer, "QUESTION", "");
        Desk.post(TicketDesk.AGENT, ticket + "/closing", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-wrong-status"));
    }
}
