package kam.goodsledger.delivery.delivery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryStoryTest {
    private static final String DELIVERIES = "/api/v1/deliveries/";

    @Test
    void goodsAreTheCustomersAndToBePaidForOnceTheyAreSignedFor() {
        var story = Story.begin();
        story.held(30);
        var delivery = story.dispatched(20);
        story.assertBalance("OFFICE_HELD", "10");
        story.assertBalance("ON_DELIVERY", "20");
        story.assertBalance("RECEIVABLE", "0");
        story.signed(delivery);
        story.assertBalance("DELIVERED", "20");
        story.assertBalance("RECEIVABLE", "2000");
        story.assertBalance("SALES", "-2000");
        story.get(Role.OFFICE_CLERK, "/api/v1/owed-goods?contractId=" + story.contract)
                .statusCode(200)
                .body("items.find { it.line == 1 }.owed", comparesEqualTo(80f))
                .body("items.find { it.line == 1 }.notShipped", comparesEqualTo(70f))
                .body("items.find { it.line == 1 }.heldByOffice", comparesEqualTo(10f));
        story.get(Role.OFFICE_CLERK, "/api/v1/stock?customerId=" + story.customer)
                .body("items[0].held", comparesEqualTo(10f))
                .body("items[0].customerName", equalTo("大北泵业"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(List.of("GoodsDelivered"), story.events(UUID.fromString(delivery))));
        assertEquals(
                List.of("GoodsOwed"),
                story.events(story.contract).stream().distinct().toList());
    }

    @Test
    void aDeliveryIsNotSignedForWithoutTheSignedReceipt() {
        var story = Story.begin();
        story.held(5);
        var delivery = story.dispatched(5);
        var signature = Map.of("signedBy", "王", "signedOn", "2026-01-05", "documentId", UUID.randomUUID());
        story.post(Role.OFFICE_CLERK, DELIVERIES + delivery + "/signature", signature)
                .statusCode(409)
                .body("code", equalTo("delivery-proof-missing"))
                .body("errors[0].pointer", equalTo("/documentId"));
    }

    @Test
    void refusedGoodsAreHeldByTheOfficeAgain() {
        var story = Story.begin();
        story.held(5);
        var delivery = story.dispatched(5);
        story.post(Role.OFFICE_CLERK, DELIVERIES + delivery + "/refusal", Map.of("reason", "包装破损"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        story.assertBalance("OFFICE_HELD", "5");
        story.assertBalance("ON_DELIVERY", "0");
        story.post(Role.OFFICE_CLERK, DELIVERIES + delivery + "/refusal", Map.of("reason", "包装破损"))
                .statusCode(409)
                .body("code", equalTo("delivery-wrong-status"));
    }

    @Test
    void noMoreIsDeliveredThanTheOfficeHolds() {
        var story = Story.begin();
        story.held(5);
        story.post(Role.OFFICE_CLERK, DELIVERIES, story.delivery(6))
                .statusCode(409)
                .body("code", equalTo("not-enough-held"));
    }

    @Test
    void noMoreIsDeliveredThanTheContractEntitlesTo() {
        var story = Story.begin();
        story.held(120);
        story.dispatched(90);
        story.post(Role.OFFICE_CLERK, DELIVERIES, story.delivery(11))
                .statusCode(409)
                .body("code", equalTo("exceeds-entitlement"))
                .body("errors[0].pointer", equalTo("/lines/0/quantity"));
        story.dispatched(10);
    }
}
