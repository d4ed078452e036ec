package kam.visit.outing.plan;

import static kam.visit.outing.plan.PlanDesk.PLANS;
import static kam.visit.outing.plan.PlanDesk.details;
import static kam.visit.outing.plan.PlanDesk.plan;
import static kam.visit.outing.plan.PlanDesk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.testing.ToldCustomers;
import kam.visit.customer.Customers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class VisitPlanStoryTest {
    private final PlanDesk desk = new PlanDesk();

    @Inject
    BusinessCalendar calendar;

    @Inject
    BusinessClock clock;

    @Test
    void aVisitRunsFromPlanToSettlement() {
        var today = calendar.today();
        var plan = plan(desk.manager, Customers.known("BJ"), today, 400)
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("customerName", equalTo("华北机电"))
                .body("number", notNullValue())
                .extract();
        var at = plan.header("Location");
        desk.decide(desk.marketing, at, "RETURN").statusCode(200).body("status", equalTo("RETURNED"));
        var etag = desk.manager.get(at).extract().header("ETag");
        desk.manager.put(at, plan.header("ETag"), details(today, 500)).statusCode(412);
        desk.manager.put(at, etag, details(today, 500)).statusCode(200).body("status", equalTo("PLANNED"));
        desk.decide(desk.marketing, at, "APPROVE").statusCode(200).body("status", equalTo("APPROVED"));
        desk.finance
                .post(at + "/budget", Map.of("amount", 500.01))
                .statusCode(409)
                .body("code", equalTo("visit-plan-budget-over-asked"))
                .body("errors[0].pointer", equalTo("/amount"));
        desk.finance.post(at + "/budget", Map.of("amount", 450)).statusCode(200).body("status", equalTo("BUDGETED"));
        desk.manager
                .post(at + "/report", report(today))
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("report.commitments", hasSize(1));
        var lines = "\"lines\": [{\"kind\": \"TRAVEL\", \"amount\": 400}, {\"kind\": \"MEALS\", \"amount\": 60.5}]";
        desk.finance
                .post(at + "/settlement", "{" + lines + "}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/overBudgetReason"));
        desk.finance
                .post(at + "/settlement", "{" + lines + ", \"overBudgetReason\": \"改签\"}")
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("settlement.spent", equalTo(460.50f))
                .body(
                        "steps.status",
                        contains("PLANNED", "RETURNED", "PLANNED", "APPROVED", "BUDGETED", "REPORTED", "SETTLED"));
    }

    @Test
    void theOthersHearOfApprovalReportAndExpense() {
        var at = desk.budgeted(Customers.known("BJ"), calendar.today());
        desk.manager.post(at + "/report", report(calendar.today())).statusCode(200);
        desk.finance
                .post(at + "/settlement", "{\"lines\": [{\"kind\": \"TRAVEL\", \"amount\": 80}]}")
                .statusCode(200);
        var id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        await().untilAsserted(() -> assertThat(Events.of("kam.visit", id))
                .extracting(message ->
                        new String(message.headers().lastHeader("ce_type").value()))
                .containsExactly("kam.visit.VisitApproved", "kam.visit.VisitReported", "kam.visit.ExpenseSettled"));
        var told = Events.of("kam.visit", id).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        var today = calendar.today().toString();
        var plan = desk.manager.get(at).extract();
        assertThat(told.subList(0, 2)).allSatisfy(event -> {
            assertThat(event.getString("number")).isEqualTo(plan.path("number"));
            assertThat(event.getString("owner")).isEqualTo(plan.path("steps[0].by.id"));
        });
        assertThat(told.get(1).getString("reportedOn")).isEqualTo(today);
        var expense = told.get(2);
        assertThat(expense.getString("incurredOn")).isEqualTo(today);
        assertThat(expense.getString("office")).isEqualTo("BJ");
        assertThat(expense.getString("accountManager")).isEqualTo("wang");
        assertThat(expense.getString("kind")).isEqualTo("TRAVEL");
        assertThat(expense.getDouble("amount")).isEqualTo(80.00);
    }

    @Test
    void aVisitWithoutAReportIsOverdueAfterThreeDays() {
        var customer = Customers.known("BJ");
        var at = desk.budgeted(customer, calendar.today());
        var overdue = PLANS + "?overdue=true&customerId=" + customer;
        desk.manager.get(overdue).statusCode(200).body("items", empty());
        clock.advance(Duration.ofDays(3));
        desk.manager.get(overdue).body("items", empty());
        clock.advance(Duration.ofDays(1));
        desk.manager.get(overdue).body("items", hasSize(1)).body("items[0].overdue", equalTo(true));
        desk.manager.get(PLANS + "?overdue=false&customerId=" + customer).body("items", empty());
        desk.manager
                .post(at + "/report", report(calendar.today()))
                .statusCode(200)
                .body("overdue", equalTo(false));
        desk.manager.get(overdue).body("items", empty());
    }

    @Test
    void aCustomerRegisteredAMomentAgoIsKnownSoon() {
        var customer = UUID.randomUUID();
        plan(desk.manager, customer, calendar.today(), 1)
                .statusCode(404)
                .header("Retry-After", "1")
                .body("code", equalTo("customer-unknown"));
        Customers.register(customer, "BJ");
        await().untilAsserted(
                        () -> plan(desk.manager, customer, calendar.today(), 1).statusCode(201));
    }

    @Test
    void aPlanCanBeCancelledUntilItIsReported() {
        var at = desk.budgeted(Customers.known("BJ"), calendar.today());
        desk.manager
                .post(at + "/cancellation", Map.of("reason", "客户改期"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("report", nullValue());
        desk.manager
                .post(at + "/report", report(calendar.today()))
                .statusCode(409)
                .body("code", equalTo("visit-plan-wrong-status"));
    }

    @Test
    void aPlanGoesWithItsCustomerAndIsFoundByItsNewName() {
        var customer = Customers.known("BJ");
        var at = plan(desk.manager, customer, calendar.today(), 400)
                .statusCode(201)
                .extract();
        var path = at.header("Location");
        ToldCustomers.prospect(customer, "KH-2026-000001", "岭南机械", "BJ", "li");
        await().untilAsserted(() ->
                desk.manager.get(path).body("customerName", equalTo("岭南机械")).body("accountManager.id", equalTo("li")));
        desk.manager
                .put(path, at.header("ETag"), details(calendar.today(), 500))
                .statusCode(412);
        desk.manager.get(PLANS + "?q=lingnanjixie").body("items.customerId", hasItem(customer.toString()));
    }

    @Test
    void evidenceOfAVisitIsKeptWithIt() {
        var at = desk.budgeted(Customers.known("BJ"), calendar.today());
        var document = desk.manager.attach(at, "PHOTO");
        desk.manager.get(at + "/documents").statusCode(200).body("id", contains(document));
        var content = desk.finance
                .get(at + "/documents/" + document)
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("已签收");
    }
}
