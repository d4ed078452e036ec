package kam.goodsledger.stock.shipment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten pumps were received and accepted at 800.00. */
@QuarkusTest
class LateClaimStoryTest {
    private static final Map<String, String> WHY = Map.of("remark", "承运记录属实");

    private Story story;
    private String shipment;
    private String receipt;
    private String document;

    @BeforeEach
    void accepted() {
        story = Story.begin();
        var id = story.notified(10);
        shipment = "/api/v1/shipments/" + id;
        receipt = shipment + "/receipts/" + story.received(id, 10);
        story.post(Role.OFFICE_CLERK, receipt + "/acceptance").statusCode(200);
        document = story.attach(Role.OFFICE_CLERK, shipment, "photograph");
        story.assertBalance("CLAIM_ON_OFFICE", "800");
    }

    private ValidatableResponse claim(int missing, int damaged) {
        var line = Map.of("line", 1, "missing", missing, "damaged", damaged);
        var body = Map.of("reason", "开箱发现短少", "documentId", document, "lines", List.of(line));
        return story.post(Role.OFFICE_CLERK, receipt + "/late-claims", body);
    }

    private String claimed(int missing, int damaged) {
        return receipt + "/late-claims/"
                + claim(missing, damaged).statusCode(201).extract().<String>path("id");
    }

    private ValidatableResponse approve(String claim) {
        return story.post(Role.SALES_COMPANY_APPROVER, claim + "/approval", WHY);
    }

    @Test
    void anApprovedLateClaimReversesTheAcceptanceAndAcceptsWhatIsLeft() {
        var claim = claimed(2, 1);
        story.assertBalance("CLAIM_ON_OFFICE", "800");
        approve(claim)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("trail.status", contains("OPEN", "APPROVED"));
        story.assertBalance("CLAIM_ON_OFFICE", "560");
        story.assertBalance("GOODS_ISSUED", "-560");
        story.assertBalance("OFFICE_HELD", "7");
        story.assertBalance("LOSS_AND_CLAIM", "3");
        story.get(Role.OFFICE_CLERK, receipt)
                .body("state", equalTo("ACCEPTED"))
                .body("lines[0].accepted", is(7.0f))
                .body("lines[0].missing", is(2.0f))
                .body("lines[0].damaged", is(1.0f));
        reversalsAreLinked(1);
        approve(claim).statusCode(409).body("code", equalTo("claim-decided"));
    }

    @Test
    void whatIsLeftMayBeClaimedToo() {
        approve(claimed(1, 0)).statusCode(200);
        approve(claimed(0, 9)).statusCode(200);
        story.assertBalance("CLAIM_ON_OFFICE", "0");
        story.assertBalance("OFFICE_HELD", "0");
        story.assertBalance("LOSS_AND_CLAIM", "10");
        reversalsAreLinked(2);
        claim(1, 0).statusCode(400).body("code", equalTo("exceeds-receipt"));
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    private void reversalsAreLinked(int count) {
        var movements = story.get(Role.AUDITOR, "/api/v1/ledger/movements?limit=200&office=" + story.office)
                .extract()
                .jsonPath();
        var reversals = movements.<Map<String, Object>>getList("items.findAll { it.reason == 'LATE_CLAIM' }");
        var accepted = movements.<String>getList("items.findAll { it.reason == 'ACCEPTANCE' }.id");
        assertEquals(count, reversals.size());
        assertEquals(
                count,
                reversals.stream()
                        .map(each -> each.get("reversalOf"))
                        .filter(accepted::contains)
                        .distinct()
                        .count());
    }

    @Test
    void aRejectedClaimChangesNothingAndMayBeMadeAgain() {
        var claim = claimed(1, 0);
        claim(1, 0).statusCode(409).body("code", equalTo("claimed-already"));
        story.post(Role.SALES_COMPANY_APPROVER, claim + "/rejection", WHY)
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        approve(claim).statusCode(409).body("code", equalTo("claim-decided"));
        story.assertBalance("CLAIM_ON_OFFICE", "800");
        claim(1, 0).statusCode(201);
    }

    @Test
    void goodsThatWereDeliveredWereRight() {
        var claim = claimed(4, 0);
        story.dispatched(7);
        approve(claim).statusCode(409).body("code", equalTo("not-enough-held"));
        story.get(Role.AUDITOR, receipt + "/late-claims").body("status", contains("OPEN"));
        story.assertBalance("CLAIM_ON_OFFICE", "800");
    }

    @Test
    void onlyAcceptedLinesWithEvidenceAreClaimedAndByTheirOwnOffice() {
        claim(0, 0).statusCode(400).body("code", equalTo("nothing-claimed"));
        claim(11, 0).statusCode(400).body("code", equalTo("exceeds-receipt"));
        var own = document;
        document = UUID.randomUUID().toString();
        claim(1, 0).statusCode(409).body("code", equalTo("evidence-missing"));
        document = own;
        var open = story.notified(5);
        receipt = "/api/v1/shipments/" + open + "/receipts/" + story.received(open, 5);
        document = story.attach(Role.OFFICE_CLERK, "/api/v1/shipments/" + open, "photograph");
        claim(1, 0).statusCode(409).body("code", equalTo("not-accepted-yet"));
        Story.begin().get(Role.OFFICE_CLERK, receipt + "/late-claims").statusCode(404);
    }

    @Test
    void ofManyWhoApproveAtOnceOneReverses() {
        var claim = claimed(1, 0);
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> approve(claim).extract().statusCode()))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(7, Collections.frequency(statuses, 409));
        story.assertBalance("CLAIM_ON_OFFICE", "720");
    }
}
