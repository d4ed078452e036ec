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
        return Map.of(
                "/api/v1/credit-exposures/{customerId}",
                () -> shanghai.customer.toString(),
                "/api/v1/shipments/{id}",
                () -> shanghai.notified(1),
                "/api/v1/deliveries/{id}",
                () -> shanghai.dispatched(1),
                "/api/v1/payments/{id}",
                () -> shanghai.paid("OFFICE", "1.00").extract().path("id"),
                "/api/v1/remittances/{id}",
                () -> remittance(shanghai),
                "/api/v1/statements/{id}",
                () -> statement(shanghai),
                "/api/v1/office-statements/{id}",
                () -> officeStatement(shanghai));
    }

    private static String remittance(Story story) {
        var body = Map.of("office", story.office, "amount", BigDecimal.ONE, "sentOn", "2026-01-20");
        return story.post(Role.OFFICE_CLERK, "/api/v1/remittances", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String officeStatement(Story story) {
        var body = Map.of("office", story.office, "from", "2026-01-01", "until", "2026-01-31");
        return story.post(Role.OFFICE_CLERK, "/api/v1/office-statements", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String statement(Story story) {
        var body = Map.of("customerId", story.customer, "from", "2026-01-01", "until", "2026-01-31");
        return story.post(Role.OFFICE_CLERK, "/api/v1/statements", body)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
