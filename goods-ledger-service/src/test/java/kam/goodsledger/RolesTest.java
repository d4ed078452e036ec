package kam.goodsledger;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
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
                entry("/api/v1/credit-exposures/{customerId}", () -> shanghai.customer.toString()),
                entry("/api/v1/shipments/{id}", () -> shanghai.notified(1)),
                entry("/api/v1/deliveries/{id}", () -> shanghai.dispatched(1)),
                entry(
                        "/api/v1/payments/{id}",
                        () -> shanghai.paid("OFFICE", "1.00").extract().path("id")),
                entry("/api/v1/remittances/{id}", () -> remittance(shanghai)),
                entry("/api/v1/statements/{id}", () -> statement(shanghai)),
                entry("/api/v1/office-statements/{id}", () -> officeStatement(shanghai)),
                entry("/api/v1/write-offs/{id}", () -> writeOff()),
                entry("/api/v1/margin-payouts/{id}", () -> marginPayout(shanghai)),
                entry("/api/v1/retentions/{id}", () -> retention(shanghai)),
                entry("/api/v1/opening-positions/{id}", () -> opening(shanghai)),
                entry("/api/v1/allocations/{id}", () -> allocation(shanghai)),
                entry("/api/v1/diversions/{id}", () -> diversion(shanghai)),
                entry("/api/v1/stock-exemptions/{id}", () -> exemption(shanghai)),
                entry("/api/v1/stock-counts/{id}", () -> count(shanghai)),
                entry("/api/v1/returns/{id}", () -> goodsReturn(shanghai)));
    }

    private static Map.Entry<String, Supplier<String>> entry(String path, Supplier<String> maker) {
        return Map.entry(path, maker);
    }

    private static String writeOff() {
        var story = Story.begin("SH");
        story.held(5);
        story.signed(story.dispatched(5));
        return made(
                story,
                Role.FINANCE,
                "/api/v1/write-offs",
                Map.of("contractId", story.contract, "amount", 1, "reason", "x"));
    }

    private static String marginPayout(Story story) {
        var body = Map.of("office", story.office, "amount", 1, "manner", "PAID_OUT", "reason", "x");
        return made(story, Role.FINANCE, "/api/v1/margin-payouts", body);
    }

    private static String retention(Story story) {
        var body = Map.of("contractId", story.contract, "amount", 1, "until", "2027-01-31", "reason", "x");
        return made(story, Role.FINANCE, "/api/v1/retentions", body);
    }

    private static String opening(Story story) {
        var report = Map.of("asOf", "2026-01-20", "receivable", 1, "arrears", 0, "lines", List.of());
        return made(
                story,
                Role.OFFICE_CLERK,
                "/api/v1/opening-positions",
                Map.of("contractId", story.contract, "report", report));
    }

    private static String allocation(Story story) {
        var order = Map.of("goods", story.transferTo(Story.begin(), 1), "reason", "urgent");
        return made(story, Role.SALES_COMPANY_CLERK, "/api/v1/allocations", order);
    }

    private static String diversion(Story story) {
        var request = Map.of(
                "goods",
                story.transferTo(Story.begin(story.office), 1),
                "reason",
                "urgent",
                "replenishBy",
                "2999-01-01");
        return made(story, Role.OFFICE_CLERK, "/api/v1/diversions", request);
    }

    private static String exemption(Story story) {
        var batch = Map.of("contractId", story.contract, "line", 1, "quantity", 1, "reason", "not built yet");
        return made(story, Role.OFFICE_CLERK, "/api/v1/stock-exemptions", batch);
    }

    private static String count(Story story) {
        var count = Map.of("contractId", story.contract, "lines", List.of(Map.of("line", 1, "counted", 1)));
        return made(story, Role.OFFICE_CLERK, "/api/v1/stock-counts", count);
    }

    private static String goodsReturn(Story story) {
        var delivery = story.dispatched(1);
        story.signed(delivery);
        var goods = Map.of(
                "deliveryId",
                delivery,
                "ticketNumber",
                "FW-2026-000001",
                "remedy",
                "CREDIT",
                "goesTo",
                "OEM",
                "reason",
                "broken",
                "lines",
                List.of(Map.of("line", 1, "quantity", 1)));
        return made(story, Role.OFFICE_CLERK, "/api/v1/returns", goods);
    }

    private static String made(Story story, String role, String path, Object body) {
        return story.post(role, path, body).statusCode(201).extract().path("id");
    }

    private static String remittance(Story story) {
        var body = Map.of("office", story.office, "amount", BigDecimal.ONE, "sentOn", "2026-01-20");
        return made(story, Role.OFFICE_CLERK, "/api/v1/remittances", body);
    }

    private static String officeStatement(Story story) {
        var body = Map.of("office", story.office, "from", "2026-01-01", "until", "2026-01-31");
        return made(story, Role.OFFICE_CLERK, "/api/v1/office-statements", body);
    }

    private static String statement(Story story) {
        var body = Map.of("customerId", story.customer, "from", "2026-01-01", "until", "2026-01-31");
        return made(story, Role.OFFICE_CLERK, "/api/v1/statements", body);
    }
}
