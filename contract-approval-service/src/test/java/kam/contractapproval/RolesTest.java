package kam.contractapproval;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    private static final Someone CLERK = Someone.named("clerk.sh", "office-clerk", "SH");

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of(
                "/api/v1/contracts/{id}", RolesTest::contract,
                "/api/v1/quotes/{id}", RolesTest::quote,
                "/api/v1/invoices/{id}", RolesTest::invoice,
                "/api/v1/orders/{id}", RolesTest::order,
                "/api/v1/payment-schedules/{contractId}", RolesTest::scheduled);
    }

    @Override
    protected Map<String, String> bodies() {
        var digest = "0".repeat(64);
        return Map.of(
                "decideContract",
                "{\"stepId\": \"%s\", \"verdict\": \"SIGN\", \"digest\": \"%s\"}".formatted(UUID.randomUUID(), digest),
                "signContract",
                "{\"documentId\": \"%s\", \"digest\": \"%s\", \"signedOn\": \"2026-01-15\", \"effectiveFrom\": \"2026-01-15\"}"
                        .formatted(UUID.randomUUID(), digest));
    }

    private static String order() {
        var deal = Deal.effective("SH", Desk.terms("80000"));
        return deal.ordered(1, false).statusCode(201).extract().path("id");
    }

    private static String scheduled() {
        return Deal.effective("SH", Desk.terms("80000")).scheduled().toString();
    }

    private static String contract() {
        var body = Map.of("customerId", Desk.keyAccount("SH"), "terms", Desk.terms("80000"));
        String id = CLERK.post(Desk.CONTRACTS, body).statusCode(201).extract().path("id");
        CLERK.post(Desk.CONTRACTS + "/" + id + "/submission").statusCode(200);
        return id;
    }

    private static String quote() {
        return CLERK.post("/api/v1/quotes", Quotes.wish(Desk.keyAccount("SH")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String invoice() {
        var id = contract();
        var at = Desk.CONTRACTS + "/" + id;
        var manager = Someone.named("manager.sh", "office-manager", "SH");
        Desk.decide(manager, at, "office-manager-signs", "SIGN").statusCode(200);
        Desk.decide(Desk.DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        Desk.sign(manager, at);
        return Invoices.FINANCE
                .post(Invoices.INVOICES, Invoices.of(id, "1130.00", "130.00"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
