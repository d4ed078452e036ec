package kam.goodsledger.contract.exemption;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExemptionStoryTest {
    private static final String EXEMPTIONS = "/api/v1/stock-exemptions";

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.begin();
        story.held(40);
    }

    private Map<String, Object> batch(int quantity) {
        return Map.of("contractId", story.contract, "line", 1, "quantity", quantity, "reason", "客户厂房未完工");
    }

    private String requested(int quantity) {
        return EXEMPTIONS + "/"
                + story.post(Role.OFFICE_CLERK, EXEMPTIONS, batch(quantity))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String accepted(int quantity) {
        var path = requested(quantity);
        story.attach(Role.OFFICE_CLERK, path, "explanation");
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE").statusCode(200);
        return path;
    }

    private void assertStock(float held, float onDelivery, float exempt, float counted) {
        story.get(Role.OFFICE_CLERK, "/api/v1/stock?customerId=" + story.customer)
                .statusCode(200)
                .body("items[0].held", comparesEqualTo(held))
                .body("items[0].onDelivery", comparesEqualTo(onDelivery))
                .body("items[0].exempt", comparesEqualTo(exempt))
                .body("items[0].counted", comparesEqualTo(counted));
    }

    @Test
    void anExplainedBatchDoesNotCountAsStockAndTheOfficeStillOwesIt() {
        var path = requested(30);
        story.attach(Role.OFFICE_CLERK, path, "explanation");
        assertStock(40, 0, 0, 40);
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("settlementValueLeft", comparesEqualTo(2400f));
        assertStock(40, 0, 30, 10);
        story.assertBalance("CLAIM_ON_OFFICE", "3200");
        story.get(Role.FINANCE, EXEMPTIONS + "?status=ACCEPTED&office=" + story.office)
                .body("items", hasSize(1))
                .body("items[0].left", comparesEqualTo(30f));
    }

    @Test
    void theExemptionOfABatchEndsAsItIsDelivered() {
        var first = accepted(10);
        var second = accepted(20);
        var delivery = story.dispatched(25);
        assertStock(15, 25, 30, 10);
        story.signed(delivery);
        assertStock(15, 0, 5, 10);
        story.get(Role.OFFICE_CLERK, first).body("status", equalTo("ENDED"));
        story.get(Role.OFFICE_CLERK, second).body("status", equalTo("ACCEPTED")).body("left", comparesEqualTo(5f));
        story.signed(story.dispatched(5));
        story.get(Role.OFFICE_CLERK, second).body("status", equalTo("ENDED"));
        story.held(10);
        assertStock(20, 0, 0, 20);
    }

    @Test
    void nothingIsExemptedWithoutAWrittenExplanation() {
        var path = requested(30);
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(409)
                .body("code", equalTo("explanation-missing"));
        assertStock(40, 0, 0, 40);
    }

    @Test
    void anExplanationThatWasNotReadIsNotAccepted() {
        var path = requested(30);
        String read = story.get(Role.SALES_COMPANY_APPROVER, path).extract().path("contentDigest");
        story.attach(Role.OFFICE_CLERK, path, "explanation");
        story.post(Role.SALES_COMPANY_APPROVER, path + "/decision", Map.of("verdict", "APPROVE", "contentDigest", read))
                .statusCode(409)
                .body("code", equalTo("decision-content-changed"));
        story.decided(Role.SALES_COMPANY_APPROVER, path, "RETURN")
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(409)
                .body("code", equalTo("stock-exemption-wrong-status"));
    }

    @Test
    void noMoreIsExemptedThanTheOfficeHas() {
        var second = requested(30);
        story.attach(Role.OFFICE_CLERK, second, "explanation");
        accepted(20);
        story.post(Role.OFFICE_CLERK, EXEMPTIONS, batch(21))
                .statusCode(409)
                .body("code", equalTo("exempted-more-than-held"));
        story.decided(Role.SALES_COMPANY_APPROVER, second, "APPROVE")
                .statusCode(409)
                .body("code", equalTo("exempted-more-than-held"));
        assertStock(40, 0, 20, 20);
    }

    @Test
    void goodsThatAreDivertedTakeTheirExemptionWithThem() {
        var path = accepted(35);
        var borrower = Story.begin(story.office);
        var diversion = Map.of("goods", story.transferTo(borrower, 10), "reason", "急用", "replenishBy", "2999-01-01");
        String id = story.post(Role.OFFICE_CLERK, "/api/v1/diversions", diversion)
                .statusCode(201)
                .extract()
                .path("id");
        story.decides(Role.SALES_COMPANY_APPROVER, "/api/v1/diversions/" + id, "APPROVE")
                .statusCode(200);
        story.get(Role.OFFICE_CLERK, path).body("left", comparesEqualTo(30f));
        assertStock(30, 0, 30, 0);
    }

    @Test
    void anotherOfficeDoesNotSeeIt() {
        var path = requested(1);
        var other = Story.begin();
        other.get(Role.OFFICE_CLERK, path).statusCode(404);
        other.post(Role.OFFICE_CLERK, EXEMPTIONS, batch(1)).statusCode(404);
    }
}
