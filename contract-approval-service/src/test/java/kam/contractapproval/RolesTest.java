package kam.contractapproval;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of(
                "/api/v1/contracts/{id}", RolesTest::contract,
                "/api/v1/orders/{id}", RolesTest::order,
                "/api/v1/payment-schedules/{contractId}", RolesTest::scheduled);
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "decideContract",
                "{\"stepId\": \"%s\", \"verdict\": \"SIGN\", \"digest\": \"%s\"}"
                        .formatted(UUID.randomUUID(), "0".repeat(64)));
    }

    private static String order() {
        var deal = Deal.effective("SH", Desk.terms("80000"));
        return deal.ordered(1, false).statusCode(201).extract().path("id");
    }

    private static String scheduled() {
        return Deal.effective("SH", Desk.terms("80000")).scheduled().toString();
    }

    private static String contract() {
        var clerk = Someone.named("clerk.sh", "office-clerk", "SH");
        var body = Map.of("customerId", Desk.keyAccount("SH"), "terms", Desk.terms("80000"));
        String id = clerk.post(Desk.CONTRACTS, body).statusCode(201).extract().path("id");
        clerk.post(Desk.CONTRACTS + "/" + id + "/submission").statusCode(200);
        return id;
    }
}
