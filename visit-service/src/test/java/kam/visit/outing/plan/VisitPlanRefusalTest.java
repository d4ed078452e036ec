package kam.visit.outing.plan;

import static kam.visit.outing.plan.PlanDesk.PLANS;
import static kam.visit.outing.plan.PlanDesk.details;
import static kam.visit.outing.plan.PlanDesk.plan;
import static kam.visit.outing.plan.PlanDesk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kam.kit.clock.BusinessCalendar;
import kam.visit.Someone;
import kam.visit.customer.Customers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitPlanRefusalTest {
    private final PlanDesk desk = new PlanDesk();

    @Inject
    BusinessCalendar calendar;

    @Test
    void aPlanOfAnotherOfficeIsAsIfItWereNotThere() {
        var today = calendar.today();
        var customer = Customers.known("BJ");
        var at = desk.budgeted(customer, today);
        var stranger = Someone.with("account-manager", "SH");
        stranger.get(at).statusCode(404);
        stranger.put(at, "*", details(today, 1)).statusCode(404);
        stranger.post(at + "/report", report(today)).statusCode(404);
        stranger.post(at + "/cancellation", Map.of("reason", "x")).statusCode(404);
        stranger.get(at + "/documents").statusCode(404);
        stranger.get(PLANS + "?customerId=" + customer).statusCode(200).body("items", empty());
        plan(stranger, customer, today, 1).statusCode(404).body("code", equalTo("customer-unknown"));
        Someone.with("auditor", null).get(at).statusCode(200);
    }

    @Test
    void whoDraftedAPlanDoesNotApproveItInAnotherRole() {
        var drafter = Someone.named("sun", "account-manager", "BJ");
        var at = plan(drafter, Customers.known("BJ"), calendar.today(), 1)
                .statusCode(201)
                .extract()
                .header("Location");
        desk.decide(Someone.named("sun", "marketing-manager", null), at, "APPROVE")
                .statusCode(403)
                .body("code", equalTo("visit-plan-own"));
    }

    @Test
    void aPlanThatSaysTooLittleIsRefusedWithThePlacesNamed() {
        var body = """
                {
                  "customerId": "%s",
                  "details": {
                    "purpose": "回访", "plannedOn": "%s", "people": [],
                    "budgetLines": [{"kind": "TRAVEL", "amount": 1.005}]
                  }
                }""".formatted(Customers.known("BJ"), calendar.today());
        var pointers = desk.manager
                .post(PLANS, body)
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .extract()
                .<List<String>>path("errors.pointer");
        assertThat(pointers).containsExactlyInAnyOrder("/details/people", "/details/budgetLines/0/amount");
    }

    @Test
    void aGiftIsNoExpenseOfAVisit() {
        var body = "{\"customerId\": \"%s\", \"details\": %s}"
                .formatted(Customers.known("BJ"), details(calendar.today(), 300).replace("TRAVEL", "GIFT"));
        desk.manager
                .post(PLANS, body)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/details/budgetLines/0/kind"));
    }
}
