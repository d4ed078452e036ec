package kam.contractapproval.trade.order;

import static kam.contractapproval.Deal.ORDERS;
import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Deal;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

/** Orders and credit are judged again where their contract is amended or ends (A14, A21). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OrdersUnderContractStoryTest {
    private static final Someone COMPANY = Someone.named("company", "sales-company-clerk", null);

    @Test
    void anAmendmentAsksAgainForOrdersThatHaveNotSetOutAtThePriceInForce() {
        var deal = Deal.effective("BJ", pieces(100, 100));
        var cleared = deal.cleared(30, false);
        var produced = deal.cleared(20, false);
        COMPANY.post(at(produced) + "/production").statusCode(200);
        amend(deal, pieces(100, 120));

        AUDITOR.get(at(cleared))
                .body("status", equalTo("PLACED"))
                .body("attempt", equalTo(2))
                .body("lines[0].unitPrice", equalTo(120.0f))
                .body("value", equalTo(3600.0f));
        AUDITOR.get(at(cleared) + "/history").body("cause[-1]", startsWith("ContractAmended HT-"));
        AUDITOR.get(at(produced)).body("status", equalTo("IN_PRODUCTION")).body("attempt", equalTo(2));
        await().untilAsserted(() -> assertThat(attempts(deal, cleared)).containsExactly(1, 2));

        deal.clear(cleared, 1);
        deal.hold(cleared, 2, "CREDIT");
        deal.clear(produced, 2);
        deal.awaitStatus(cleared, "HELD");
        deal.hold(produced, 2, "CREDIT");
        deal.awaitStatus(produced, "HELD");
        amend(deal, pieces(100, 130));
        AUDITOR.get(at(cleared)).body("status", equalTo("PLACED")).body("attempt", equalTo(3));
    }

    @Test
    void anOrderWithGoodsOnTheirWayIsNotAskedForAgain() {
        var deal = Deal.effective("BJ", pieces(100, 100));
        var order = deal.cleared(30, false);
        deal.shipped(UUID.randomUUID(), 20);
        await().untilAsserted(() -> AUDITOR.get(at(order)).body("lines[0].shipped", equalTo(20.0f)));
        amend(deal, pieces(100, 120));
        AUDITOR.get(at(order)).body("status", equalTo("CLEARED")).body("attempt", equalTo(1));
    }

    @Test
    void theEndOfAContractCancelsWhatHasNotSetOutAndGivesUpTheRest() {
        var deal = Deal.effective("BJ", pieces(100, 100));
        var onItsWay = deal.cleared(30, false);
        var cleared = deal.cleared(10, false);
        var held = UUID.fromString(deal.ordered(5, false).extract().path("id"));
        deal.hold(held, 1, "CREDIT");
        deal.awaitStatus(held, "HELD");
        var shipment = UUID.randomUUID();
        deal.shipped(shipment, 20);
        await().untilAsserted(() -> AUDITOR.get(at(onItsWay)).body("lines[0].shipped", equalTo(20.0f)));
        end(deal);

        for (var order : List.of(cleared, held)) {
            AUDITOR.get(at(order)).body("status", equalTo("CANCELLED"));
            AUDITOR.get(at(order) + "/history")
                    .body("cause[-1]", startsWith("ContractTerminated HT-"))
                    .body("detail[-1]", equalTo("客户停产"));
        }
        AUDITOR.get(at(onItsWay))
                .body("status", equalTo("SHIPPED"))
                .body("lines[0].quantity", equalTo(30.0f))
                .body("lines[0].givenUp", equalTo(10.0f))
                .body("value", equalTo(2000.0f));
        await().untilAsserted(() -> assertThat(Desk.told(deal.at(), "OrderCancelled"))
                .extracting(told -> told.getString("orderId"))
                .containsExactly(cleared.toString(), held.toString()));
        deal.received(shipment, 20);
        deal.awaitStatus(onItsWay, "RECEIVED");
        deal.delivered(20);
        deal.awaitStatus(onItsWay, "DELIVERED");
    }

    @Test
    void goodsThatSetOutBeforeAnOrderWasPlacedAreNotForIt() {
        var deal = Deal.effective("BJ", pieces(5, 100));
        var before = UuidCreator.getTimeOrderedEpoch();
        var order = deal.cleared(5, false);
        deal.delivered(before, 5);
        await().untilAsserted(() ->
                AUDITOR.get(Deal.SCHEDULES + "/" + deal.contract()).body("fullyDelivered", equalTo(true)));
        AUDITOR.get(at(order)).body("status", equalTo("CLEARED")).body("lines[0].delivered", equalTo(0.0f));
        deal.delivered(UuidCreator.getTimeOrderedEpoch(), 2);
        await().untilAsserted(() -> AUDITOR.get(at(order)).body("lines[0].delivered", equalTo(2.0f)));

        var second = Deal.effective("BJ", pieces(5, 100));
        var dispatched = UuidCreator.getTimeOrderedEpoch();
        var late = second.cleared(5, false);
        second.delivered(dispatched, 5);
        await().untilAsserted(() ->
                AUDITOR.get(Deal.SCHEDULES + "/" + second.contract()).body("fullyDelivered", equalTo(true)));
        end(second);
        AUDITOR.get(at(late)).body("status", equalTo("CANCELLED"));
        AUDITOR.get(ORDERS + "?status=CANCELLED&contractId=" + second.contract())
                .body("items.id", contains(late.toString()));
    }

    private static void end(Deal deal) {
        CLERK.post(deal.at() + "/termination", Map.of("reason", "客户停产", "lastDay", today().toString()))
                .statusCode(200);
        DEPARTMENT
                .post(deal.at() + "/termination/decision", Map.of("verdict", "CONFIRM"))
                .statusCode(200);
    }

    private static void amend(Deal deal, Map<String, Object> terms) {
        String id = CLERK.post(deal.at() + "/amendments", Map.of("reason", "涨价", "terms", terms))
                .statusCode(201)
                .extract()
                .path("id");
        Desk.approve(CONTRACTS + "/" + id);
        Desk.sign(Desk.MANAGER, CONTRACTS + "/" + id);
    }

    private static List<Integer> attempts(Deal deal, UUID order) {
        return Desk.told(deal.at(), "OrderPlaced").stream()
                .filter(told -> told.getString("orderId").equals(order.toString()))
                .map((JsonPath told) -> told.getInt("attempt"))
                .toList();
    }

    private static Map<String, Object> pieces(int quantity, int price) {
        var line = new HashMap<>(Desk.line("SKU-1", String.valueOf(price), "80"));
        line.put("quantity", quantity);
        return Desk.terms(List.of(line), new BigDecimal(quantity * price).toPlainString());
    }

    private static String at(UUID order) {
        return ORDERS + "/" + order;
    }
}
