package kam.visit.outing.plan;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kam.visit.Someone;

/** The people who deal with visits of the Beijing office, over HTTP. */
final class PlanDesk {
    static final String PLANS = "/api/v1/visit-plans";

    final Someone manager = Someone.with("account-manager", "BJ");
    final Someone marketing = Someone.with("marketing-manager", null);
    final Someone finance = Someone.with("finance", null);

    static ValidatableResponse plan(Someone by, UUID customer, LocalDate day, Number budget) {
        return by.post(PLANS, "{\"customerId\": \"%s\", \"details\": %s}".formatted(customer, details(day, budget)));
    }

    /** Returns where the plan is. */
    String budgeted(UUID customer, LocalDate day) {
        var at = plan(manager, customer, day, 100).statusCode(201).extract().header("Location");
        decide(marketing, at, "APPROVE").statusCode(200).body("status", equalTo("APPROVED"));
        finance.post(at + "/budget", Map.of("amount", 100)).statusCode(200);
        return at;
    }

    /** On the content as it is now. */
    ValidatableResponse decide(Someone by, String at, String verdict) {
        var digest = by.get(at).statusCode(200).extract().<String>path("contentDigest");
        return by.post(at + "/decisions", Map.of("verdict", verdict, "contentDigest", digest, "reason", "竞品资料"));
    }

    static String details(LocalDate day, Number budget) {
        return """
                {
                  "purpose": "年度框架续签", "plannedOn": "%s",
                  "people": [{"side": "CUSTOMER", "name": "张总", "title": "总经理"}],
                  "budgetLines": [{"kind": "TRAVEL", "amount": %s}]
                }""".formatted(day, budget);
    }

    static String report(LocalDate day) {
        return """
                {
                  "visitedOn": "%s", "met": [{"side": "CUSTOMER", "name": "张总"}],
                  "needs": "缩短交期", "competitorNews": "竞品降价 5%%", "nextStep": "两周内报价",
                  "commitments": [{"side": "OURS", "what": "寄样品", "owner": "王磊", "dueOn": "%s"}]
                }""".formatted(day, day.plusDays(7));
    }
}
