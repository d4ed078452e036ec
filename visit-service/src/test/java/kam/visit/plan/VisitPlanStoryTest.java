package kam.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.visit.Someone;
import kam.visit.customer.Customers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class VisitPlanStoryTest {
    private static final String PLANS = "/api/v1/visit-plans";

    @Inject
    BusinessCalendar calendar;

    @Inject
    BusinessClock clock;

    private final Someone manager = Someone.with("account-manager", "BJ");
    private final Someone marketing = Someone.with("marketing-manager", null);
    private final Someone finance = Someone.with("finance", null);

    @Test
    void aVisitRunsFromPlanToSettlementAndTellsTheOthers() {
        var customer = Customers.known("BJ");
        var plan = manager.post(PLANS, Map.of("customerId", customer, "details", details(400)))
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("customerName", equalTo("华北机电"))
                .body("number", notNullValue())
                .extract();
        var at = plan.header("Location");
        var id = UUID.fromString(plan.path("id"));

        marketing
                .post(at + "/decisions", decision("RETURN", plan.path("contentDigest"), "请补充竞品资料"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        var etag = manager.get(at).extract().header("ETag");
        manager.put(at, plan.header("ETag"), details(500)).statusCode(412);
        manager.put(at, etag, details(500)).statusCode(200).body("status", equalTo("PLANNED"));
        approve(at);
        finance.post(at + "/budget", Map.of("amount", 500.01))
                .statusCode(409)
                .body("code", equalTo("visit-plan-budget-over-asked"))
                .body("errors[0].pointer", equalTo("/amount"));
        finance.post(at + "/budget", Map.of("amount", 450)).statusCode(200).body("status", equalTo("BUDGETED"));
        manager.post(at + "/report", report())
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("report.commitments", hasSize(1));
        var lines = List.of(line("TRAVEL", 400), line("MEALS", 60.5));
        finance.post(at + "/settlement", Map.of("lines", lines))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/overBudgetReason"));
        finance.post(at + "/settlement", Map.of("lines", lines, "overBudgetReason", "改签"))
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("settlement.spent", equalTo(460.50f))
                .body(
                        "steps.status",
                        contains("PLANNED", "RETURNED", "PLANNED", "APPROVED", "BUDGETED", "REPORTED", "SETTLED"));

        await().untilAsserted(() -> assertThat(Events.of("kam.visit", id))
                .extracting(message ->
                        new String(message.headers().lastHeader("ce_type").value()))
                .containsExactly(
                        "kam.visit.VisitApproved",
                        "kam.visit.VisitReported",
                        "kam.visit.ExpenseSettled",
                        "kam.visit.ExpenseSettled"));
        var approved = JsonPath.from(Events.of("kam.visit", id).get(0).value());
        assertThat(approved.getString("office")).isEqualTo("BJ");
        assertThat(approved.getString("accountManager")).isEqualTo("wang");
        assertThat(approved.getDouble("budget")).isEqualTo(500.00);
    }

    @Test
    void aVisitWithoutAReportIsOverdueAfterThreeDays() {
        var customer = Customers.known("BJ");
        var at = budgeted(customer);
        var overdue = PLANS + "?overdue=true&customerId=" + customer;
        manager.get(overdue).statusCode(200).body("items", empty());
        clock.advance(Duration.ofDays(3));
        manager.get(overdue).body("items", empty());
        clock.advance(Duration.ofDays(1));
        manager.get(overdue).body("items", hasSize(1)).body("items[0].overdue", equalTo(true));
        manager.get(PLANS + "?overdue=false&customerId=" + customer).body("items", empty());
        manager.post(at + "/report", report()).statusCode(200).body("overdue", equalTo(false));
        manager.get(overdue).body("items", empty());
    }

    @Test
    void aPlanOfAnotherOfficeIsAsIfItWereNotThere() {
        var customer = Customers.known("BJ");
        var at = budgeted(customer);
        var stranger = Someone.with("account-manager", "SH");
        stranger.get(at).statusCode(404);
        stranger.put(at, "*", details(1)).statusCode(404);
        stranger.post(at + "/report", report()).statusCode(404);
        stranger.post(at + "/cancellation", Map.of("reason", "x")).statusCode(404);
        stranger.get(at + "/documents").statusCode(404);
        stranger.get(PLANS + "?customerId=" + customer).statusCode(200).body("items", empty());
        stranger.post(PLANS, Map.of("customerId", customer, "details", details(1)))
                .statusCode(409)
                .body("code", equalTo("customer-not-yet-known"));
        Someone.with("auditor", null).get(at).statusCode(200);
    }

    @Test
    void aCustomerRegisteredAMomentAgoIsKnownSoon() {
        var customer = UUID.randomUUID();
        var plan = Map.of("customerId", customer, "details", details(1));
        manager.post(PLANS, plan)
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("customer-not-yet-known"));
        Customers.register(customer, "BJ");
        await().untilAsserted(() -> manager.post(PLANS, plan).statusCode(201));
    }

    @Test
    void whoDraftedAPlanDoesNotApproveItInAnotherRole() {
        var both = Someone.named("sun", "account-manager", "BJ");
        var at = both.post(PLANS, Map.of("customerId", Customers.known("BJ"), "details", details(1)))
                .extract()
                .header("Location");
        var digest = both.get(at).extract().<String>path("contentDigest");
        Someone.named("sun", "marketing-manager", null)
                .post(at + "/decisions", decision("APPROVE", digest, null))
                .statusCode(403)
                .body("code", equalTo("visit-plan-own"));
    }

    @Test
    void aPlanThatSaysTooLittleIsRefusedWithThePlacesNamed() {
        var details = new HashMap<>(details(1));
        details.put("people", List.of());
        details.put("budgetLines", List.of(line("TRAVEL", 1.005)));
        var customer = Customers.known("BJ");
        var pointers = manager.post(PLANS, Map.of("customerId", customer, "details", details))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .extract()
                .<List<String>>path("errors.pointer");
        assertThat(pointers).containsExactlyInAnyOrder("/details/people", "/details/budgetLines/0/amount");
        details.put("giftsToo", true);
        manager.post(PLANS, Map.of("customerId", customer, "details", details)).statusCode(400);
    }

    @Test
    void aPlanCanBeCancelledUntilItIsReported() {
        var at = budgeted(Customers.known("BJ"));
        manager.post(at + "/cancellation", Map.of("reason", "客户改期"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("report", nullValue());
        manager.post(at + "/report", report()).statusCode(409).body("code", equalTo("visit-plan-wrong-status"));
    }

    @Test
    void evidenceOfAVisitIsKeptWithIt() {
        var at = budgeted(Customers.known("BJ"));
        var document = manager.attach(at, "photo");
        manager.get(at + "/documents").statusCode(200).body("id", contains(document));
        var content = finance.get(at + "/documents/" + document)
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("已签收");
    }

    private String budgeted(UUID customer) {
        var at = manager.post(PLANS, Map.of("customerId", customer, "details", details(100)))
                .statusCode(201)
                .extract()
                .header("Location");
        approve(at);
        finance.post(at + "/budget", Map.of("amount", 100)).statusCode(200);
        return at;
    }

    private void approve(String at) {
        var digest = marketing.get(at).extract().<String>path("contentDigest");
        marketing
                .post(at + "/decisions", decision("APPROVE", digest, null))
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    private Map<String, Object> details(Number budget) {
        return Map.of(
                "purpose", "年度框架续签",
                "plannedOn", calendar.today().toString(),
                "people", List.of(Map.of("side", "CUSTOMER", "name", "张总", "title", "总经理")),
                "budgetLines", List.of(line("TRAVEL", budget)));
    }

    private Map<String, Object> report() {
        LocalDate today = calendar.today();
        return Map.of(
                "visitedOn",
                today.toString(),
                "met",
                List.of(Map.of("side", "CUSTOMER", "name", "张总")),
                "needs",
                "缩短交期",
                "competitorNews",
                "竞品降价5%",
                "commitments",
                List.of(Map.of(
                        "side",
                        "OURS",
                        "what",
                        "寄样品",
                        "owner",
                        "王",
                        "dueOn",
                        today.plusDays(7).toString())),
                "nextStep",
                "两周内报价");
    }

    private static Map<String, Object> line(String kind, Number amount) {
        return Map.of("kind", kind, "amount", amount);
    }

    private static Map<String, Object> decision(String verdict, String digest, String reason) {
        var decision = new HashMap<String, Object>(Map.of("verdict", verdict, "contentDigest", digest));
        if (reason != null) {
            decision.put("reason", reason);
        }
        return decision;
    }
}
