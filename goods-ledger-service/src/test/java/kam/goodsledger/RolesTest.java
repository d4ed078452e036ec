package kam.goodsledger;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import kam.kit.identity.Role;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        var shanghai = Story.begin("SH");
        shanghai.held(10);
        shanghai.paid("OFFICE", "10.00");
        shanghai.signed(shanghai.dispatched(2));
        shanghai.paid("COMPANY", "9000.00");
        return Map.ofEntries(
                Map.entry("/api/v1/credit-exposures/{customerId}", () -> shanghai.customer.toString()),
                Map.entry("/api/v1/shipments/{id}", () -> shanghai.notified(1)),
                Map.entry("/api/v1/deliveries/{id}", () -> shanghai.dispatched(1)),
                Map.entry(
                        "/api/v1/payments/{id}",
                        () -> shanghai.paid("OFFICE", "1.00").extract().path("id")),
                Map.entry("/api/v1/remittances/{id}", () -> remittance(shanghai)),
                Map.entry("/api/v1/statements/{id}", () -> statement(shanghai)),
                Map.entry("/api/v1/office-statements/{id}", () -> officeStatement(shanghai)),
                Map.entry("/api/v1/write-offs/{id}", () -> writeOff()),
                Map.entry("/api/v1/margin-payouts/{id}", () -> marginPayout(shanghai)),
                Map.entry("/api/v1/retentions/{id}", () -> retention(shanghai)));
    }

    private static String writeOff() {
        var story = Story.begin("SH");
        story.held(5);
        story.signed(story.dispatched(5));
        return made(
                story, Role.FINANCE, "write-offs", Map.of("contractId", story.contract, "amount", 1, "reason", "x"));
    }

    private static String marginPayout(Story story) {
        var body = Map.of("office", story.office, "amount", 1, "manner", "PAID_OUT", "reason", "x");
        return made(story, Role.FINANCE, "margin-payouts", body);
    }

    private static String retention(Story story) {
        var body = Map.of("contractId", story.contract, "amount", 1, "until", "2027-01-31", "reason", "x");
        return made(story, Role.FINANCE, "retentions", body);
    }

    private static String made(Story story, String role, String collection, Map<String, ?> body) {
        return story.post(role, "/api/v1/" + collection, body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String remittance(Story story) {
        var body = Map.of("office", story.office, "amount", BigDecimal.ONE, "sentOn", "2026-01-20");
        return made(story, Role.OFFICE_CLERK, "remittances", body);
    }

    private static String officeStatement(Story story) {
        var body = Map.of("office", story.office, "from", "2026-01-01", "until", "2026-01-31");
        return made(story, Role.OFFICE_CLERK, "office-statements", body);
    }

    private static String statement(Story story) {
        var body = Map.of("customerId", story.customer, "from", "2026-01-01", "until", "2026-01-31");
        return made(story, Role.OFFICE_CLERK, "statements", body);
    }
}
