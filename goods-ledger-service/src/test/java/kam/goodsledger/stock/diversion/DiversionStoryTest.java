package kam.goodsledger.stock.diversion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DiversionStoryTest {
    private static final String DIVERSIONS = "/api/v1/diversions";

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    private Story lender;
    private Story borrower;

    @BeforeEach
    void begin() {
        lender = Story.begin();
        borrower = Story.begin(lender.office);
    }

    private Map<String, Object> diversion(int quantity) {
        return Map.of(
                "goods",
                lender.transferTo(borrower, quantity),
                "reason",
                "客户停产急用",
                "replenishBy",
                calendar.today().plusDays(10).toString());
    }

    private String requested(int quantity) {
        return DIVERSIONS + "/"
                + lender.post(Role.ACCOUNT_MANAGER, DIVERSIONS, diversion(quantity))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String approved(int quantity) {
        var path = requested(quantity);
        lender.decides(Role.SALES_COMPANY_APPROVER, path, "APPROVE").statusCode(200);
        return path;
    }

    @Test
    void aBoxOfOneContractAndTwelvePiecesOfAnotherAreTheSameGoods() {
        Story.pumpsComeInBoxes();
        var boxed = Story.beginInBoxes(lender.office);
        lender.held(40);
        var wish = new HashMap<>(diversion(2));
        var goods = new HashMap<>(lender.transferTo(boxed, 2));
        goods.put("unit", "箱");
        wish.put("goods", goods);
        var path = DIVERSIONS + "/"
                + lender.post(Role.ACCOUNT_MANAGER, DIVERSIONS, wish)
                        .statusCode(201)
                        .body("goods.quantity", comparesEqualTo(24f))
                        .body("goods.unit", equalTo("台"))
                        .extract()
                        .path("id");
        lender.decides(Role.SALES_COMPANY_APPROVER, path, "APPROVE").statusCode(200);
        lender.assertOwed("heldByOffice", 16);
        boxed.assertOwed("heldByOffice", 2);
        boxed.assertOwed("notShipped", 8);

        var exemption = "/api/v1/stock-exemptions/"
                + boxed.post(
                                Role.OFFICE_CLERK,
                                "/api/v1/stock-exemptions",
                                Map.of(
                                        "contractId",
                                        boxed.contract,
                                        "line",
                                        1,
                                        "quantity",
                                        6,
                                        "unit",
                                        "台",
                                        "reason",
                                        "客户厂房未完工"))
                        .statusCode(201)
                        .body("quantity", comparesEqualTo(0.5f))
                        .extract()
                        .path("id");
        boxed.attach(Role.OFFICE_CLERK, exemption, "explanation");
        boxed.decided(Role.SALES_COMPANY_APPROVER, exemption, "APPROVE").statusCode(200);
        boxed.get(Role.OFFICE_CLERK, "/api/v1/stock?customerId=" + boxed.customer)
                .body("items.sku", contains("PUMP-1"))
                .body("items.unit", contains("台"))
                .body("items[0].held", comparesEqualTo(24f))
                .body("items[0].exempt", comparesEqualTo(6f));
        boxed.get(Role.OFFICE_CLERK, "/api/v1/capital-occupation?office=" + boxed.office)
                .body("offices[0].days[29].heldGoods", comparesEqualTo(16 * 80f + 1.5f * 960));

        var twelve = List.of(Map.of("line", 1, "quantity", 12, "unit", "台"));
        String delivery = boxed.post(
                        Role.OFFICE_CLERK,
                        "/api/v1/deliveries",
                        Map.of("contractId", boxed.contract, "dispatchedOn", "2026-01-10", "lines", twelve))
                .statusCode(201)
                .body("lines[0].quantity", comparesEqualTo(1f))
                .extract()
                .path("id");
        boxed.signed(delivery);
        boxed.assertBalance("RECEIVABLE", "1200");
        var back = "/api/v1/returns/"
                + boxed.post(
                                Role.ACCOUNT_MANAGER,
                                "/api/v1/returns",
                                Map.of(
                                        "deliveryId", delivery,
                                        "ticketNumber", "FW-2026-000042",
                                        "remedy", "REPLACEMENT",
                                        "goesTo", "COMPANY",
                                        "reason", "轴承异响",
                                        "lines", List.of(Map.of("line", 1, "quantity", 6, "unit", "台"))))
                        .statusCode(201)
                        .extract()
                        .path("id");
        boxed.post(Role.OFFICE_CLERK, back + "/receipt")
                .statusCode(200)
                .body("creditedToCustomer", comparesEqualTo(600f));
        boxed.assertOwed("delivered", 0.5);

        lender.post(Role.OFFICE_CLERK, path + "/replenishments", Map.of("quantity", 5))
                .statusCode(409)
                .body("code", equalTo("quantity-not-convertible"));
        lender.post(Role.OFFICE_CLERK, path + "/replenishments", Map.of("quantity", 12))
                .statusCode(200)
                .body("outstanding", comparesEqualTo(12f));
        lender.assertOwed("heldByOffice", 28);
        boxed.assertOwed("heldByOffice", 0);
        lender.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    @Test
    void heldGoodsOfOneKeyAccountAreNotDeliveredToAnotherBeforeTheSalesCompanyApproves() {
        lender.held(40);
        borrower.post(Role.OFFICE_CLERK, "/api/v1/deliveries", borrower.delivery(5))
                .statusCode(409)
                .body("code", equalTo("not-enough-held"));
        var path = requested(5);
        borrower.post(Role.OFFICE_CLERK, "/api/v1/deliveries", borrower.delivery(5))
                .statusCode(409)
                .body("code", equalTo("not-enough-held"));
        lender.decides(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("filingNumber", startsWith("YB-"))
                .body("outstanding", comparesEqualTo(5f));
        lender.assertOwed("heldByOffice", 35);
        lender.assertOwed("notShipped", 65);
        borrower.assertOwed("heldByOffice", 5);
        lender.assertBalance("REALLOCATED", "0");
        lender.assertBalance("CLAIM_ON_OFFICE", "3200");
        borrower.signed(borrower.dispatched(5));
        borrower.post(Role.OFFICE_CLERK, "/api/v1/deliveries", borrower.delivery(1))
                .statusCode(409)
                .body("code", equalTo("not-enough-held"));
    }

    @Test
    void theDutyToReplenishIsTrackedUntilItIsMetAndShownWhenOverdue() {
        lender.held(40);
        var path = approved(5);
        borrower.held(10);
        replenish(path, 2).statusCode(200).body("status", equalTo("APPROVED")).body("outstanding", comparesEqualTo(3f));
        replenish(path, 4).statusCode(409).body("code", equalTo("more-than-outstanding"));
        lender.get(Role.OFFICE_CLERK, path).body("overdue", is(false));
        String id = lender.get(Role.OFFICE_CLERK, path).extract().path("id");
        lender.get(Role.OFFICE_CLERK, DIVERSIONS + "/overdue").body("items.id", not(hasItem(id)));
        clock.advance(Duration.ofDays(11));
        lender.get(Role.OFFICE_CLERK, path).body("overdue", is(true));
        lender.get(Role.SALES_COMPANY_CLERK, DIVERSIONS + "/overdue?office=" + lender.office)
                .body("items.id", hasItem(id));
        replenish(path, 3)
                .statusCode(200)
                .body("status", equalTo("REPLENISHED"))
                .body("overdue", is(false));
        lender.assertOwed("heldByOffice", 40);
        borrower.assertOwed("heldByOffice", 10);
        replenish(path, 1).statusCode(409).body("code", equalTo("wrong-status"));
    }

    private ValidatableResponse replenish(String path, int quantity) {
        return lender.post(Role.OFFICE_CLERK, path + "/replenishments", Map.of("quantity", quantity));
    }

    @Test
    void aReplenishmentThatIsSentTwiceIsBookedOnce() {
        lender.held(10);
        var path = approved(6);
        var key = UUID.randomUUID();
        for (var attempt = 0; attempt < 2; attempt++) {
            given().auth()
                    .oauth2(Tokens.of(Role.OFFICE_CLERK, lender.office))
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(Map.of("quantity", 2))
                    .post(path + "/replenishments")
                    .then()
                    .statusCode(200)
                    .body("outstanding", comparesEqualTo(4f));
        }
        lender.assertOwed("heldByOffice", 6);
        borrower.assertOwed("heldByOffice", 4);
    }

    @Test
    void theSalesCompanyMayEndTheDuty() {
        lender.held(5);
        var path = approved(5);
        lender.post(Role.SALES_COMPANY_APPROVER, path + "/discharge", Map.of("reason", "公司已另行发货"))
                .statusCode(200)
                .body("status", equalTo("DISCHARGED"))
                .body("outstanding", comparesEqualTo(0f));
        replenish(path, 1).statusCode(409).body("code", equalTo("wrong-status"));
    }

    @Test
    void aRefusedDiversionMovesNothing() {
        lender.held(5);
        var path = requested(5);
        lender.decides(Role.SALES_COMPANY_APPROVER, path, "REJECT")
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        lender.assertOwed("heldByOffice", 5);
        lender.decides(Role.SALES_COMPANY_APPROVER, path, "APPROVE").statusCode(409);
    }

    @Test
    void whatCannotBeDivertedIsNotAskedFor() {
        var elsewhere = Map.of(
                "goods",
                lender.transferTo(Story.begin(), 1),
                "reason",
                "错",
                "replenishBy",
                calendar.today().toString());
        lender.post(Role.OFFICE_CLERK, DIVERSIONS, elsewhere).statusCode(404);
        var itself = Map.of(
                "goods",
                lender.transferTo(lender, 1),
                "reason",
                "错",
                "replenishBy",
                calendar.today().toString());
        lender.post(Role.OFFICE_CLERK, DIVERSIONS, itself).statusCode(400).body("code", equalTo("transfer-to-itself"));
        var late = Map.of("goods", lender.transferTo(borrower, 1), "reason", "错", "replenishBy", "2026-01-01");
        lender.post(Role.OFFICE_CLERK, DIVERSIONS, late).statusCode(400).body("code", equalTo("replenish-by-passed"));
    }

    @Test
    void theSameGoodsAreNotDivertedTwiceAtOnce() throws Exception {
        lender.held(8);
        var paths = List.of(requested(5), requested(5));
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> decisions = paths.stream()
                    .<Callable<Integer>>map(path -> () -> lender.decides(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                            .extract()
                            .statusCode())
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var decision : pool.invokeAll(decisions)) {
                statuses.add(decision.get());
            }
            assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
        } finally {
            pool.shutdown();
        }
        lender.assertOwed("heldByOffice", 3);
    }
}
