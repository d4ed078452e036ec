package kam.goodsledger.stock.shipment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueStoryTest {
    private static final String SHIPMENTS = "/api/v1/shipments/";

    @Inject
    BusinessClock clock;

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.begin();
    }

    private String notified(int pumps, LocalDate expectedOn) {
        var notice = new HashMap<>(story.notice(UUID.randomUUID().toString(), pumps));
        notice.put("expectedOn", expectedOn.toString());
        return story.post(Role.OEM, SHIPMENTS, notice).statusCode(201).extract().path("id");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Object> proven(String document, int pumps) {
        return Map.of(
                "receivedAt",
                clock.instant().minus(Duration.ofDays(1)).toString(),
                "documentId",
                document,
                "lines",
                List.of(Map.of("line", 1, "quantity", pumps)));
    }

    @Test
    void goodsAreOverdueFromTheDayAfterTheyWereExpectedUntilAllHasArrived() {
        var shipment = notified(10, today());
        var list = SHIPMENTS + "?overdue=true&office=" + story.office;
        story.get(Role.OFFICE_CLERK, list).statusCode(200).body("items", empty());
        clock.advance(Duration.ofDays(1));
        story.get(Role.SALES_COMPANY_CLERK, list).body("items.id", contains(shipment));
        story.get(Role.OFFICE_CLERK, SHIPMENTS + "?overdue=false&office=" + story.office)
                .body("items", empty());
        story.received(shipment, 6);
        story.get(Role.SALES_COMPANY_CLERK, list).body("items.overdue", contains(true));
        story.received(shipment, 4);
        story.get(Role.SALES_COMPANY_CLERK, list).body("items", empty());
    }

    @Test
    void aNoticeThatExpectsNoDayIsOverdueAfterTheUsualDays() {
        var shipment = story.notified(1);
        story.get(Role.OFFICE_CLERK, SHIPMENTS + shipment)
                .body("dueOn", equalTo(Story.SIGNED_ON.plusDays(10).toString()))
                .body("overdue", is(true));
    }

    @Test
    void whatTheOfficeDoesNotRecordTheSalesCompanyRecordsOnTheCarriersProof() {
        var shipment = notified(10, today().minusDays(2));
        var proof = story.attach(Role.SALES_COMPANY_CLERK, SHIPMENTS + shipment, "carrier-proof");
        String receipt = story.post(
                        Role.SALES_COMPANY_CLERK, SHIPMENTS + shipment + "/proven-receipts", proven(proof, 10))
                .statusCode(201)
                .body("proofDocumentId", equalTo(proof))
                .extract()
                .path("id");
        story.assertBalance("OFFICE_HELD", "10");
        story.post(Role.SALES_COMPANY_CLERK, SHIPMENTS + shipment + "/proven-receipts", proven(proof, 1))
                .statusCode(409)
                .body("code", equalTo("not-overdue"));
        clock.advance(Duration.ofDays(4));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> story.get(Role.OFFICE_CLERK, SHIPMENTS + shipment + "/receipts/" + receipt)
                        .body("state", equalTo("ACCEPTED")));
        story.assertBalance("CLAIM_ON_OFFICE", "800");
    }

    @Test
    void withoutProofOrBeforeTheGoodsAreOverdueNothingIsRecorded() {
        var inTime = notified(10, today());
        var early = story.attach(Role.SALES_COMPANY_CLERK, SHIPMENTS + inTime, "carrier-proof");
        story.post(Role.SALES_COMPANY_CLERK, SHIPMENTS + inTime + "/proven-receipts", proven(early, 10))
                .statusCode(409)
                .body("code", equalTo("not-overdue"));
        var overdue = notified(10, today().minusDays(1));
        var path = SHIPMENTS + overdue + "/proven-receipts";
        story.post(Role.SALES_COMPANY_CLERK, path, proven(early, 10))
                .statusCode(409)
                .body("code", equalTo("evidence-missing"));
        story.post(Role.SALES_COMPANY_CLERK, path, proven(UUID.randomUUID().toString(), 10))
                .statusCode(409);
        story.assertBalance("OFFICE_HELD", "0");
    }
}
