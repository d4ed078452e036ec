package kam.goodsledger.stock.shipment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import kam.kit.master.NamedProducts;
import kam.kit.master.ProductRegister;
import kam.kit.master.Strictness;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ShipmentStoryTest {
    private static final String SHIPMENTS = "/api/v1/shipments/";

    @Inject
    BusinessClock clock;

    @Inject
    ProductRegister products;

    @Test
    void aNoticeSentTwiceIsBookedOnce() {
        var story = Story.begin();
        var number = "FHD-" + UUID.randomUUID();
        String first = story.post(Role.OEM, SHIPMENTS, story.notice(number, 40))
                .statusCode(201)
                .extract()
                .path("id");
        story.post(Role.OEM, SHIPMENTS, story.notice(number, 40))
                .statusCode(200)
                .body("id", equalTo(first));
        story.post(Role.OEM, SHIPMENTS, story.notice(number, 41))
                .statusCode(409)
                .body("code", equalTo("notice-differs"));
        story.assertBalance("IN_TRANSIT", "40");
    }

    @Test
    void goodsAreNamedInAnySpellingAndUnitOfTheirProductAndLandOnTheContractsLine() {
        var story = Story.begin();
        Story.pumpsComeInBoxes();
        var number = "FHD-" + UUID.randomUUID();
        String shipment = story.post(Role.OEM, SHIPMENTS, notice(story, number, " pump-1", "箱"))
                .statusCode(201)
                .body("lines[0].sku", equalTo("PUMP-1"))
                .body("lines[0].quantity", comparesEqualTo(24f))
                .extract()
                .path("id");
        story.post(Role.OEM, SHIPMENTS, notice(story, number, "ＰＵＭＰ-1", "箱")).statusCode(200);
        story.assertBalance("IN_TRANSIT", "24");
        var arrived = Map.of("lines", List.of(Map.of("line", 1, "quantity", 1.5, "unit", " 箱")));
        story.post(Role.OFFICE_CLERK, SHIPMENTS + shipment + "/receipts", arrived)
                .statusCode(201)
                .body("lines[0].quantity", comparesEqualTo(18f));
        story.assertOwed("heldByOffice", 18);

        story.post(Role.OEM, SHIPMENTS, notice(story, "FHD-" + UUID.randomUUID(), "PUMP-1", "打"))
                .statusCode(409)
                .body("code", equalTo("unit-unknown"))
                .body("errors[0].pointer", equalTo("/lines/0/unit"));
        var stranger = notice(story, "FHD-" + UUID.randomUUID(), "PUMP-9", "台");
        story.post(Role.OEM, SHIPMENTS, stranger).statusCode(409).body("code", equalTo("sku-not-of-line"));
        QuarkusMock.installMockForType(new NamedProducts(products, () -> Strictness.REFUSE), NamedProducts.class);
        story.post(Role.OEM, SHIPMENTS, stranger)
                .statusCode(404)
                .header("Retry-After", "1")
                .body("code", equalTo("product-unknown"))
                .body("errors[0].pointer", equalTo("/lines/0/sku"));
    }

    private static Map<String, Object> notice(Story story, String number, String sku, String unit) {
        return Map.of(
                "noticeNumber",
                number,
                "contractId",
                story.contract,
                "dispatchedOn",
                "2026-01-05",
                "lines",
                List.of(Map.of("line", 1, "sku", sku, "quantity", 2, "unit", unit)));
    }

    @Test
    void aNoticeForAContractThatIsNotKnownYetMayBeSentAgainSoon() {
        var story = Story.begin();
        var notice = Map.of(
                "noticeNumber", UUID.randomUUID().toString(),
                "contractId", UUID.randomUUID(),
                "dispatchedOn", "2026-01-05",
                "lines", List.of(Map.of("line", 1, "sku", "PUMP-1", "quantity", 1)));
        story.post(Role.OEM, SHIPMENTS, notice)
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("contract-not-yet-known"));
    }

    @Test
    void goodsThatNobodyDisputesForThreeDaysAreBookedToTheOfficePayable() {
        var story = Story.begin();
        var shipment = story.notified(40);
        var receipt = story.received(shipment, 30);
        story.assertBalance("CLAIM_ON_OFFICE", "0");
        clock.advance(Duration.ofDays(4));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> story.get(Role.OFFICE_CLERK, SHIPMENTS + shipment + "/receipts/" + receipt)
                        .body("state", equalTo("ACCEPTED"))
                        .body("lines[0].silent", is(true)));
        story.assertBalance("CLAIM_ON_OFFICE", "2400");
        story.get(Role.OFFICE_CLERK, SHIPMENTS + shipment).body("status", equalTo("RECEIVED"));
        story.post(
                        Role.OFFICE_CLERK,
                        SHIPMENTS + shipment + "/receipts/" + receipt + "/dispute",
                        Map.of("reason", "短少", "lines", List.of(Map.of("line", 1, "missing", 1, "damaged", 0))))
                .statusCode(409)
                .body("code", equalTo("too-late-to-dispute"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(
                        List.of("ShipmentNotified", "ShipmentReceived", "ShipmentAccepted"),
                        story.events(UUID.fromString(shipment))));
    }

    @Test
    void aDisputeStopsTheClockOfItsLineUntilItIsSettled() {
        var story = Story.begin();
        var number = UUID.randomUUID().toString();
        var both = Map.of(
                "noticeNumber",
                number,
                "contractId",
                story.contract,
                "dispatchedOn",
                "2026-01-05",
                "lines",
                List.of(
                        Map.of("line", 1, "sku", "PUMP-1", "quantity", 20),
                        Map.of("line", 2, "sku", "PIPE-2", "quantity", 4)));
        String shipment =
                story.post(Role.OEM, SHIPMENTS, both).statusCode(201).extract().path("id");
        var arrived = Map.of("lines", List.of(Map.of("line", 1, "quantity", 20), Map.of("line", 2, "quantity", 4)));
        String receipt = story.post(Role.OFFICE_CLERK, SHIPMENTS + shipment + "/receipts", arrived)
                .statusCode(201)
                .extract()
                .path("id");
        var path = SHIPMENTS + shipment + "/receipts/" + receipt;
        var claim = Map.of("reason", "运输损坏", "lines", List.of(Map.of("line", 1, "missing", 2, "damaged", 3)));
        story.post(Role.OFFICE_CLERK, path + "/dispute", claim).statusCode(200).body("state", equalTo("DISPUTED"));
        clock.advance(Duration.ofDays(4));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> story.assertBalance("CLAIM_ON_OFFICE", "161"));
        story.post(Role.SALES_COMPANY_APPROVER, path + "/dispute/resolution", resolution(14, 2, 3))
                .statusCode(400)
                .body("code", equalTo("does-not-add-up"));
        story.post(Role.SALES_COMPANY_APPROVER, path + "/dispute/resolution", resolution(15, 2, 3))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        story.assertBalance("CLAIM_ON_OFFICE", "1361");
        story.assertBalance("LOSS_AND_CLAIM", "5");
        story.get(Role.OFFICE_CLERK, "/api/v1/owed-goods?contractId=" + story.contract)
                .body("items.find { it.line == 1 }.notShipped", comparesEqualTo(85f))
                .body("items.find { it.line == 1 }.heldByOffice", comparesEqualTo(15f));
    }

    private static Map<String, Object> resolution(int accepted, int missing, int damaged) {
        return Map.of(
                "lines", List.of(Map.of("line", 1, "accepted", accepted, "missing", missing, "damaged", damaged)));
    }

    @Test
    void anOfficeNeitherSeesNorReceivesWhatWasSentToAnother() {
        var shipment = Story.begin().notified(5);
        var other = Story.begin();
        other.get(Role.OFFICE_CLERK, SHIPMENTS + shipment).statusCode(404);
        other.post(Role.OFFICE_CLERK, SHIPMENTS + shipment + "/receipts", Story.lines(1, 5))
                .statusCode(404);
    }

    @Test
    void noMoreIsReceivedThanWasSent() {
        var story = Story.begin();
        var shipment = story.notified(5);
        story.received(shipment, 3);
        story.post(Role.OFFICE_CLERK, SHIPMENTS + shipment + "/receipts", Story.lines(1, 3))
                .statusCode(409)
                .body("code", equalTo("exceeds-notice"))
                .body("errors[0].pointer", equalTo("/lines/0/quantity"));
    }
}
