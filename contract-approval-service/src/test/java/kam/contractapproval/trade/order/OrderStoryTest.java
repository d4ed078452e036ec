package kam.contractapproval.trade.order;

import static kam.contractapproval.Deal.ORDERS;
import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Deal;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.testing.ToldCustomers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OrderStoryTest {
    private static final Someone COMPANY = Someone.named("company", "sales-company-clerk", null);

    private static Map<String, Object> terms() {
        var line = new HashMap<>(Desk.line("SKU-1", "100", "80"));
        line.put("quantity", 100);
        return Desk.terms(List.of(line), "10000");
    }

    private static Deal withTrialFirst() {
        var terms = terms();
        terms.put("trialOrderFirst", true);
        return Deal.effective("BJ", terms);
    }

    @Test
    void anOrderIsFollowedFromItsPlacingUntilTheCustomerHasSignedForIt() {
        var deal = Deal.effective("BJ", terms());
        var order = deal.cleared(30, false);
        var at = ORDERS + "/" + order;
        COMPANY.post(at + "/production").statusCode(200).body("status", equalTo("IN_PRODUCTION"));
        var shipment = UUID.randomUUID();
        deal.shipped(shipment, 20);
        await().untilAsserted(() -> AUDITOR.get(at).body("lines[0].shipped", equalTo(20.0f)));
        AUDITOR.get(at).body("status", equalTo("IN_PRODUCTION"));
        CLERK.post(at + "/cancellation", Map.of("reason", "改期"))
                .statusCode(409)
                .body("code", equalTo("order-goods-on-their-way"));
        deal.shipped(shipment, 10);
        deal.received(shipment, 30);
        deal.awaitStatus(order, "RECEIVED");
        deal.delivered(30);
        deal.awaitStatus(order, "DELIVERED");
        AUDITOR.get(at + "/history")
                .statusCode(200)
                .body("status", contains("PLACED", "CLEARED", "IN_PRODUCTION", "SHIPPED", "RECEIVED", "DELIVERED"))
                .body("cause[0]", equalTo("clerk.BJ"))
                .body("cause[1]", startsWith("OrderCleared "))
                .body("cause[2]", equalTo("company"))
                .body("cause[5]", startsWith("GoodsDelivered "));
        assertThat(Desk.events("/" + deal.contract())).contains("OrderPlaced");
    }

    @Test
    void goodsGoToTheOldestOrderThatMissesSome() {
        var deal = Deal.effective("BJ", terms());
        var first = deal.cleared(10, false);
        var second = deal.cleared(10, false);
        deal.delivered(15);
        deal.awaitStatus(first, "DELIVERED");
        AUDITOR.get(ORDERS + "/" + second).body("status", equalTo("CLEARED")).body("lines[0].delivered", equalTo(5.0f));
    }

    @Test
    void aHeldOrderIsAskedForAgainOrCancelled() {
        var deal = Deal.effective("BJ", terms());
        var id = UUID.fromString(deal.ordered(5, false).extract().path("id"));
        var at = ORDERS + "/" + id;
        CLERK.post(at + "/release-request").statusCode(409).body("code", equalTo("order-wrong-status"));
        deal.hold(id, 1, "CREDIT", "TERM");
        deal.awaitStatus(id, "HELD");
        CLERK.get(at).body("holdReasons", contains("CREDIT", "TERM"));
        COMPANY.post(at + "/production").statusCode(409).body("code", equalTo("order-wrong-status"));
        CLERK.post(at + "/release-request")
                .statusCode(200)
                .body("status", equalTo("PLACED"))
                .body("attempt", equalTo(2));
        deal.clear(id, 1);
        deal.hold(id, 2, "QUANTITY");
        deal.awaitStatus(id, "HELD");
        CLERK.post(at + "/cancellation", Map.of("reason", "客户取消"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        await().untilAsserted(
                        () -> assertThat(Desk.events("/" + deal.contract())).contains("OrderCancelled"));
        CLERK.get(ORDERS + "?status=CANCELLED&contractId=" + deal.contract()).body("items.id", contains(id.toString()));
    }

    @Test
    void nothingButATrialOrderIsPlacedUntilItWasAccepted() {
        var deal = withTrialFirst();
        deal.ordered(5, false).statusCode(409).body("code", equalTo("trial-order-first"));
        var trial = deal.cleared(5, true);
        var at = ORDERS + "/" + trial;
        deal.ordered(5, true).statusCode(409).body("code", equalTo("trial-order-open"));
        CLERK.post(at + "/trial-verdict", Map.of("verdict", "ACCEPTED"))
                .statusCode(409)
                .body("code", equalTo("order-wrong-status"));
        deal.delivered(5);
        deal.awaitStatus(trial, "DELIVERED");
        CLERK.post(at + "/trial-verdict", Map.of("verdict", "REJECTED"))
                .statusCode(400)
                .body("code", equalTo("verdict-reason-required"));
        CLERK.post(at + "/trial-verdict", Map.of("verdict", "REJECTED", "reason", "尺寸不符"))
                .statusCode(200)
                .body("trialVerdict", equalTo("REJECTED"));
        deal.ordered(5, false).statusCode(409).body("code", equalTo("trial-order-first"));

        var second = deal.cleared(5, true);
        deal.delivered(5);
        deal.awaitStatus(second, "DELIVERED");
        CLERK.post(ORDERS + "/" + second + "/trial-verdict", Map.of("verdict", "ACCEPTED"))
                .statusCode(200);
        CLERK.post(ORDERS + "/" + second + "/trial-verdict", Map.of("verdict", "ACCEPTED"))
                .statusCode(409)
                .body("code", equalTo("trial-already-judged"));
        deal.ordered(5, true).statusCode(409).body("code", equalTo("no-trial-agreed"));
        deal.ordered(5, false).statusCode(201);
    }

    @Test
    void anOrderIsPlacedUnderAContractInEffectOverItsLinesForADayToCome() {
        var draft = Desk.draft(Desk.keyAccount("BJ"), terms());
        var wish = new HashMap<>(Deal.effective("BJ", terms()).wish(1, false));
        var valid = Map.copyOf(wish);
        wish.put("contractId", draft.substring(draft.lastIndexOf('/') + 1));
        CLERK.post(ORDERS, wish).statusCode(409).body("code", equalTo("contract-wrong-status"));
        wish.putAll(valid);
        wish.put("wishedOn", today().minusDays(1).toString());
        CLERK.post(ORDERS, wish).statusCode(400).body("code", equalTo("wished-in-the-past"));
        wish.putAll(valid);
        wish.put("lines", List.of(Map.of("line", 2, "quantity", BigDecimal.ONE)));
        CLERK.post(ORDERS, wish)
                .statusCode(409)
                .body("code", equalTo("order-line-not-in-contract"))
                .body("errors.pointer", hasItem("/lines/0/line"));
        var line = Map.of("line", 1, "quantity", BigDecimal.ONE);
        wish.put("lines", List.of(line, line));
        CLERK.post(ORDERS, wish).statusCode(400).body("code", equalTo("order-line-twice"));
        Someone.named("clerk.sh", "office-clerk", "SH").post(ORDERS, valid).statusCode(404);
    }

    @Test
    void goodsAreOrderedByProductAndUnitHoweverTheyAreTyped() {
        var sku = "SKU-" + UUID.randomUUID();
        var box = Map.of("unit", "箱", "factor", 12);
        var product = Map.of("sku", sku, "name", "轴承", "unit", "件", "vatRate", 13, "conversions", List.of(box));
        String productId = COMPANY.post("/api/v1/products", product)
                .statusCode(201)
                .extract()
                .path("id");
        var pieces = new HashMap<>(Desk.line(sku, "100", "80"));
        pieces.put("quantity", 100);
        var boxes = new HashMap<>(pieces);
        boxes.put("sku", " " + sku.toLowerCase());
        boxes.put("unit", "箱");
        var twice = Deal.effective("BJ", Desk.terms(List.of(pieces, boxes), "20000"));
        var deal = Deal.effective("BJ", Desk.terms(List.of(boxes), "10000"));

        CLERK.post(ORDERS, order(deal, Map.of("sku", sku.toLowerCase(), "unit", " 件", "quantity", 30)))
                .statusCode(201)
                .body("lines[0].line", equalTo(1))
                .body("lines[0].quantity", equalTo(2.5f))
                .body("lines[0].unit", equalTo("箱"));
        CLERK.post(ORDERS, order(twice, Map.of("line", 1, "unit", "箱", "quantity", 2)))
                .statusCode(201)
                .body("lines[0].quantity", equalTo(24.0f));
        CLERK.post(ORDERS, order(twice, Map.of("sku", sku, "quantity", 1)))
                .statusCode(409)
                .body("code", equalTo("order-line-unclear"));
        CLERK.post(ORDERS, order(deal, Map.of("line", 1, "unit", "件", "quantity", 5)))
                .statusCode(409)
                .body("code", equalTo("quantity-not-convertible"))
                .body("errors.pointer", contains("/lines/0/unit"));
        CLERK.post(ORDERS, order(deal, Map.of("line", 1, "unit", "打", "quantity", 1)))
                .statusCode(409)
                .body("code", equalTo("unit-unknown"))
                .body("errors.pointer", contains("/lines/0/unit"));
        CLERK.post(ORDERS, order(deal, Map.of("sku", "no-such", "quantity", 1)))
                .statusCode(409)
                .body("code", equalTo("order-line-not-in-contract"));
        CLERK.post(ORDERS, order(deal, Map.of("quantity", 1))).statusCode(400);

        await().untilAsserted(() -> assertThat(Events.of("kam.contract", deal.contract()))
                .anySatisfy(event -> assertThat(event.value())
                        .contains("\"sku\": \"" + sku + "\"", "\"ownUnit\": \"件\"", "\"factor\": 12")));

        var smaller = new HashMap<String, Object>(product);
        smaller.put("conversions", List.of(Map.of("unit", "箱", "factor", 10)));
        COMPANY.put("/api/v1/products/" + productId, "*", smaller).statusCode(200);
        CLERK.post(ORDERS, order(deal, Map.of("line", 1, "unit", "件", "quantity", 30)))
                .statusCode(201)
                .body("lines[0].quantity", equalTo(2.5f));
    }

    @Test
    void anOrderNamesTheCustomerAsItIsCalledWhenItIsPlaced() {
        var deal = Deal.effective("BJ", terms());
        var before = ORDERS + "/" + deal.cleared(1, false);
        ToldCustomers.keyAccount(deal.customer(), "KH-1", "华北机电集团", "BJ", "wang");
        await().untilAsserted(() -> deal.ordered(1, false).statusCode(201).body("customerName", equalTo("华北机电集团")));
        AUDITOR.get(before).body("customerName", equalTo("华北机电"));
    }

    private static Map<String, Object> order(Deal deal, Map<String, Object> line) {
        var wish = new HashMap<>(deal.wish(1, false));
        wish.put("lines", List.of(line));
        return wish;
    }

    @Test
    void anOrdinaryContractKnowsNoTrialOrder() {
        var deal = Deal.effective("BJ", terms());
        deal.ordered(1, true).statusCode(409).body("code", equalTo("no-trial-agreed"));
        CLERK.get("/api/v1/contracts/" + deal.contract()).body("terms.trialOrderFirst", equalTo(false));
        var ordinary = deal.cleared(1, false);
        CLERK.post(ORDERS + "/" + ordinary + "/trial-verdict", Map.of("verdict", "ACCEPTED"))
                .statusCode(409)
                .body("code", equalTo("not-a-trial-order"));
    }
}
