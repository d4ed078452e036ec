package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.submitted;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Deal;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

/** An amendment does not go below what was done under its contract, and only who is concerned withdraws (A21, A22). */
@QuarkusTest
class AmendmentBoundsStoryTest {
    @Test
    void whatIsOrderedBoundsAnAmendmentUntilTheOrderIsCancelled() {
        var at = effective(keyAccount("BJ"), ofPieces(10));
        String order = CLERK.post(
                        "/api/v1/orders",
                        Map.of(
                                "contractId",
                                idOf(at),
                                "wishedOn",
                                today().plusDays(9).toString(),
                                "lines",
                                List.of(Map.of("line", 1, "quantity", 8))))
                .statusCode(201)
                .extract()
                .path("id");
        var wish = Map.of("reason", "客户减量", "terms", ofPieces(5));
        CLERK.post(at + "/amendments", wish)
                .statusCode(409)
                .body("code", equalTo("below-what-was-done"))
                .body("detail", containsString("第 1 行已订货 8"))
                .body("errors[0].pointer", equalTo("/terms/lines/0/quantity"));
        CLERK.post("/api/v1/orders/" + order + "/cancellation", Map.of("reason", "客户取消"))
                .statusCode(200);
        CLERK.post(at + "/amendments", wish).statusCode(201);
    }

    @Test
    void whatIsOnItsWayBoundsAnAmendmentThoughNobodyHasOrderedIt() {
        var deal = Deal.effective("BJ", ofPieces(10));
        deal.shipped(UUID.randomUUID(), 6);
        var wish = Map.of("reason", "客户减量", "terms", ofPieces(5));
        await().untilAsserted(() -> CLERK.post(deal.at() + "/amendments", wish)
                .statusCode(409)
                .body("code", equalTo("below-what-was-done"))
                .body("detail", containsString("第 1 行已发运 6"))
                .body("errors[0].pointer", equalTo("/terms/lines/0/quantity")));
        CLERK.post(deal.at() + "/amendments", Map.of("reason", "客户减量", "terms", ofPieces(6)))
                .statusCode(201);
    }

    @Test
    void anAmendmentThatGivesUpEverythingIsAskedForAsAnEnd() {
        var at = effective(keyAccount("BJ"), ofPieces(10));
        var nothing = new HashMap<>(ofPieces(0));
        nothing.put("instalments", List.of());
        CLERK.post(at + "/amendments", Map.of("reason", "客户不要了", "terms", nothing))
                .statusCode(400)
                .body("code", equalTo("amendment-ends-contract"))
                .body("detail", containsString("/termination"));
        nothing.put("estimatedAnnualAmount", 50000);
        CLERK.post(at + "/amendments", Map.of("reason", "改为框架协议", "terms", nothing))
                .statusCode(201);
    }

    @Test
    void aColleagueDoesNotWithdrawWhatAnotherSubmitted() {
        var at = submitted(keyAccount("BJ"), "80000");
        Someone.named("colleague.bj", "office-clerk", "BJ")
                .post(at + "/withdrawal")
                .statusCode(403)
                .body("code", equalTo("may-not-withdraw"));
        AUDITOR.get(at).body("status", equalTo("IN_APPROVAL"));
        CLERK.post(at + "/withdrawal").statusCode(200).body("status", equalTo("DRAFT"));
    }

    private static Map<String, Object> ofPieces(int quantity) {
        var pieces = new HashMap<>(line("SKU-1", "800", "1"));
        pieces.put("quantity", quantity);
        return terms(List.of(pieces), String.valueOf(800 * quantity));
    }
}
