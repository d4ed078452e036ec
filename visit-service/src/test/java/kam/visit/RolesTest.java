package kam.visit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kam.testing.RolesContract;
import kam.visit.customer.Customers;

@QuarkusTest
class RolesTest extends RolesContract {
    private static final String PLAN = """
            {
              "customerId": "%s",
              "details": {
                "purpose": "回访", "plannedOn": "2999-01-01",
                "people": [{"side": "CUSTOMER", "name": "张总"}], "budgetLines": []
              }
            }""";
    private static final String GIFT = """
            {
              "customerId": "%s",
              "details": {
                "recipientName": "张总", "reason": "春节慰问", "item": "茶叶", "quantity": 1,
                "value": 100, "budget": 100, "plannedOn": "2999-01-01"
              }
            }""";

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of(
                "/api/v1/visit-plans/{id}", () -> made("/api/v1/visit-plans", PLAN),
                "/api/v1/gift-applications/{id}", () -> made("/api/v1/gift-applications", GIFT));
    }

    private static String made(String collection, String body) {
        UUID customer = Customers.known("SH");
        return Someone.with("account-manager", "SH")
                .post(collection, body.formatted(customer))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
