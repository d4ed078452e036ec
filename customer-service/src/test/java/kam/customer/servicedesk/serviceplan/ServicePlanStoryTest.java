package kam.customer.servicedesk.serviceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.KeyAccounts;
import kam.customer.Office;
import kam.customer.Race;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServicePlanStoryTest {
    private static final String PLANS = "/api/v1/service-plans";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    private Response draft(UUID customer, String plan) {
        return beijing.manager().body(DeskForms.servicePlan(customer, plan)).post(PLANS);
    }

    @Test
    void aPlanIsDraftedStartedMetOverAdjustedAndEnded() {
        var today = calendar.today();
        var customer = KeyAccounts.of(beijing, "BJ");
        var created = draft(customer, DeskForms.plan(today));
        var plan = PLANS + "/" + Office.id(created);
        created.then().body("status", equalTo("DRAFT")).body("team", hasSize(3));
        beijing.manager()
                .header("If-Match", created.header("ETag"))
                .body(DeskForms.plan(today))
                .put(plan)
                .then()
                .statusCode(200);
        Desk.post("account-manager", "BJ", plan + "/start", "").then().statusCode(200);
        Desk.post("technical-support", "BJ", plan + "/meetings", DeskForms.meeting(today))
                .then()
                .statusCode(200)
                .body("meetings[0].feedback", equalTo("希望增加巡检"));
        Desk.post("technical-support", "BJ", plan + "/meetings", DeskForms.meeting(today.plusDays(1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/heldOn"));
        var adjustment = "{\"reason\": \"客户要求\", \"content\": %s, \"addedMilestones\": [], \"team\": %s}"
                .formatted(DeskForms.content("每周巡检"), DeskForms.team());
        Desk.post("account-manager", "BJ", plan + "/adjustments", adjustment)
                .then()
                .statusCode(200)
                .body("content.services", equalTo("每周巡检"))
                .body("revisions.content.services", contains("每月巡检", "每周巡检"));
        var overdue = PLANS + "?overdue=true&customerId=" + customer;
        assertThat(Desk.count(overdue)).isZero();
        clock.advance(Duration.ofDays(1));
        assertThat(Desk.count(overdue)).isEqualTo(1);
        assertThat(Desk.count(PLANS + "?overdue=false&customerId=" + customer)).isZero();
        var done = "{\"doneOn\": \"" + today + "\"}";
        Desk.post("technical-support", "BJ", plan + "/milestones/1/completion", done)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
        Desk.post("technical-support", "BJ", plan + "/milestones/1/completion", done)
                .then()
                .statusCode(409)
                .body("code", equalTo("service-milestone-done"));
        Desk.post("technical-support", "BJ", plan + "/milestones/9/completion", done)
                .then()
                .statusCode(404);
        Desk.post("account-manager", "BJ", plan + "/ending", Desk.reason("合同到期"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));
        Office.id(draft(customer, DeskForms.plan(today)));
    }

    @Test
    void onlyAKeyAccountHasAPlanAndOnlyOne() throws Exception {
        var today = calendar.today();
        draft(beijing.register(), DeskForms.plan(today))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-key-account"));
        var customer = KeyAccounts.of(beijing, "BJ");
        var answers = Race.of(() -> draft(customer, DeskForms.plan(today)));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> answer.then().statusCode(409).body("code", equalTo("service-plan-exists")));
    }

    @Test
    void aTeamWithoutTechnicalSupportIsRefused() {
        draft(KeyAccounts.of(beijing, "BJ"), DeskForms.plan(calendar.today()).replace("TECHNICAL_SUPPORT", "OTHER"))
                .then()
                .statusCode(400)
                .body("code", equalTo("service-team-incomplete"))
                .body("errors.pointer", contains("/plan/team"));
    }
}
