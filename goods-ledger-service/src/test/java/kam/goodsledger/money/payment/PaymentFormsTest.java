package kam.goodsledger.money.payment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Race;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentFormsTest {
    private static final String PAYMENTS = "/api/v1/payments";
    private static final String RECEIPTS = "/api/v1/unmatched-receipts";

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    @Test
    void aBankAcceptanceIsRecordedWithItsNumberAndDueDay() {
        var story = Story.begin();
        var acceptance = with(story.payment("OFFICE", "10.00"), "way", "ACCEPTANCE_BILL");
        story.post(Role.OFFICE_CLERK, PAYMENTS, acceptance)
                .statusCode(400)
                .body("code", equalTo("bill-does-not-fit"))
                .body("errors[0].pointer", equalTo("/bill"));
        var bill = Map.of("number", "110510000001", "dueOn", "2026-07-15");
        story.post(Role.OFFICE_CLERK, PAYMENTS, with(story.payment("OFFICE", "10.00"), "bill", bill))
                .statusCode(400)
                .body("code", equalTo("bill-does-not-fit"));
        story.post(
                        Role.OFFICE_CLERK,
                        PAYMENTS,
                        with(acceptance, "bill", Map.of("number", "110510000001", "dueOn", "2026-01-14")))
                .statusCode(400)
                .body("code", equalTo("bill-due-before-got"));
        story.post(Role.OFFICE_CLERK, PAYMENTS, with(acceptance, "bill", bill))
                .statusCode(201)
                .body("bill.number", equalTo("110510000001"))
                .body("bill.dueOn", equalTo("2026-07-15"));
        story.assertBalance("OFFICE_CASH", "10");
    }

    @Test
    void whoIsOfAnOfficeAndOfFinanceRecordsWhatHisOfficeGotAndNoOther() {
        var story = Story.begin();
        var roles = List.of(Role.OFFICE_CLERK, Role.FINANCE);
        var here = Tokens.of(roles, List.of("elsewhere", story.office), "qian");
        var elsewhere = Tokens.of(roles, List.of("elsewhere"), "qian");
        story.postWith(elsewhere, PAYMENTS, story.payment("OFFICE", "10.00"))
                .statusCode(403)
                .body("code", equalTo("payment-not-yours-to-record"));
        story.postWith(elsewhere, PAYMENTS, story.payment("COMPANY", "10.00")).statusCode(201);
        story.postWith(here, PAYMENTS, story.payment("OFFICE", "10.00")).statusCode(201);
        story.assertBalance("OFFICE_CASH", "10");
    }

    private static Map<String, Object> receipt() {
        return Map.of(
                "amount",
                2500,
                "way",
                "TRANSFER",
                "receivedOn",
                "2026-01-12",
                "payer",
                "某某机电",
                "reference",
                "HD-" + UUID.randomUUID());
    }

    private static String recorded(Story story) {
        return story.post(Role.FINANCE, RECEIPTS, receipt())
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .extract()
                .path("id");
    }

    @Test
    void moneyOfAnUnknownPayerIsMatchedOnceAndIsAPaymentFromThenOn() {
        var story = Story.begin();
        story.held(30);
        story.signed(story.dispatched(30));
        var id = recorded(story);
        story.get(Role.AUDITOR, RECEIPTS + "?status=OPEN").body("items.id", hasItem(id));
        String payment = story.post(Role.FINANCE, RECEIPTS + "/" + id + "/match", Map.of("contractId", story.contract))
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .extract()
                .path("paymentId");
        story.get(Role.FINANCE, PAYMENTS + "/" + payment)
                .body("payee", equalTo("COMPANY"))
                .body("collectedOn", equalTo("2026-01-12"))
                .body("allocations[0].amount", comparesEqualTo(2500f));
        story.assertBalance("RECEIVABLE", "500");
        story.assertBalance("REMITTED", "2500");
        story.assertBalance("CLAIM_ON_OFFICE", "0");
        story.assertBalance("OFFICE_MARGIN", "-100");
        assertOneJournalTookItFromTheUnmatched(story, id);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(List.of("PaymentCollected"), story.events(UUID.fromString(payment))));
        story.post(Role.FINANCE, RECEIPTS + "/" + id + "/match", Map.of("contractId", story.contract))
                .statusCode(409)
                .body("code", equalTo("receipt-matched-already"));
    }

    private static void assertOneJournalTookItFromTheUnmatched(Story story, String receipt) {
        var movements = story.get(Role.AUDITOR, "/api/v1/ledger/movements?limit=200&office=COMPANY")
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items");
        var match = movements.stream()
                .filter(movement ->
                        receipt.equals(movement.get("documentId")) && "MATCH".equals(movement.get("reason")))
                .findFirst()
                .orElseThrow();
        var payment = story.get(Role.AUDITOR, "/api/v1/ledger/movements?customerId=" + story.customer)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .get(0);
        assertEquals(payment.get("journalId"), match.get("journalId"));
        var first = movements.stream()
                .filter(movement -> movement.get("id").equals(match.get("reversalOf")))
                .findFirst()
                .orElseThrow();
        assertEquals("UNMATCHED_RECEIPT", first.get("reason"));
    }

    @Test
    void ofManyWhoMatchAReceiptAtOnceOneDoes() {
        var story = Story.begin();
        var id = recorded(story);
        var answers = Race.statuses(
                6,
                () -> story.post(Role.FINANCE, RECEIPTS + "/" + id + "/match", Map.of("contractId", story.contract))
                        .extract()
                        .statusCode());
        assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
        story.assertBalance("RECEIVABLE", "-2500");
    }

    @Test
    void aReceiptThatIsSentTwiceIsRecordedOnce() {
        var key = UUID.randomUUID().toString();
        var body = receipt();
        assertEquals(sent(key, body), sent(key, body));
    }

    private static String sent(String key, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.of(Role.FINANCE, null))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(RECEIPTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aReceiptIsNotMatchedToAContractThatNobodyKnows() {
        var story = Story.begin();
        var id = recorded(story);
        story.post(Role.FINANCE, RECEIPTS + "/" + id + "/match", Map.of("contractId", UUID.randomUUID()))
                .statusCode(409)
                .body("code", equalTo("contract-not-yet-known"));
        story.get(Role.FINANCE, RECEIPTS + "/" + id).body("status", equalTo("OPEN"));
    }
}
