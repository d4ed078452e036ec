package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DEPUTY;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.sign;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

/** An amendment never asks for less than what is in force, and the end for the highest tier there was (A21). */
@QuarkusTest
class StricterOfOldAndNewStoryTest {
    private static final Map<String, Object> CONFIRM = Map.of("verdict", "CONFIRM", "comment", "同意");

    @Test
    void aPriceCutIsDecidedByWhoApprovedThePrice() {
        var at = largeContract(keyAccount("BJ"));
        var cut = amended(at, "90000");
        AUDITOR.get(cut + "/route")
                .body("preview", equalTo(true))
                .body("tier", equalTo(3))
                .body("linesCheaper", contains(1))
                .body("why", containsString("现行合同按第 3 级审批"));
        CLERK.post(cut + "/submission").statusCode(200);
        AUDITOR.get(cut + "/route")
                .body("tier", equalTo(3))
                .body("linesCheaper", contains(1))
                .body("why", containsString("现行合同按第 3 级审批"));
        AUDITOR.request()
                .header("Accept-Language", "en")
                .get(cut + "/route")
                .then()
                .body("why", containsString("what is in force asks for tier 3, and an amendment never for less"));
        approveAtTheTop(cut);
        sign(DEPARTMENT, cut);
        // What is in force counts, not what it amended at first.
        var second = amended(at, "95000");
        AUDITOR.get(second + "/route").body("tier", equalTo(3)).body("linesCheaper", empty());
    }

    @Test
    void anEndIsDecidedByTheHighestTierThereEverWas() {
        var at = largeContract(keyAccount("BJ"));
        CLERK.post(at + "/termination", Map.of("reason", "客户停产", "lastDay", today().toString()))
                .statusCode(200);
        for (var lower : List.of(MANAGER, DEPARTMENT, DEPUTY)) {
            lower.post(at + "/termination/decision", CONFIRM)
                    .statusCode(403)
                    .body("code", equalTo("may-not-end-contract"));
        }
        DIRECTOR.post(at + "/termination/decision", CONFIRM).statusCode(200).body("status", equalTo("TERMINATED"));
    }

    @Test
    void amendmentsEndWithTheirContractOnEveryList() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        var signed = amended(at, "90000");
        Desk.approve(signed);
        sign(MANAGER, signed);
        var onItsWay = amended(at, "95000");
        CLERK.post(onItsWay + "/submission").statusCode(200);
        CLERK.post(at + "/termination", Map.of("reason", "客户停产", "lastDay", today().toString()))
                .statusCode(200);
        DEPARTMENT.post(at + "/termination/decision", CONFIRM).statusCode(200);
        AUDITOR.get(signed).body("status", equalTo("TERMINATED"));
        AUDITOR.get(onItsWay).body("status", equalTo("CANCELLED"));
        AUDITOR.get(signed + "/trail").body("intact", equalTo(true)).body("lines[-1].action", equalTo("TERMINATED"));
        AUDITOR.get(onItsWay + "/trail")
                .body("intact", equalTo(true))
                .body("lines[-2].action", equalTo("WITHDRAWN"))
                .body("lines[-2].revision", equalTo(1))
                .body("lines[-1].action", equalTo("CANCELLED"))
                .body("lines[-1].revision", equalTo(2));
        MANAGER.get("/api/v1/approvals")
                .body("items.findAll { it.contractId == '" + Desk.idOf(onItsWay) + "' }", empty());
        AUDITOR.get(CONTRACTS + "?status=IN_APPROVAL,EFFECTIVE&amends=" + Desk.idOf(at))
                .body("items", empty());
    }

    @Test
    void ofAnAgreementTheStricterOfLinesAndEstimateDecides() {
        var agreement = new HashMap<>(terms("1"));
        agreement.put("estimatedAnnualAmount", 5_000_000);
        var at = draft(keyAccount("BJ"), agreement);
        AUDITOR.get(at + "/route")
                .body("tier", equalTo(3))
                .body("amount", equalTo(5_000_000.0f))
                .body("why", containsString("预计年度金额"));
    }

    @Test
    void aPriceDoesNotFallInTwoStepsNorOnALineOfItsOwn() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        var givenUp = new HashMap<>(line("SKU-1", "70000", "1"));
        givenUp.put("quantity", 0);
        var inTwoSteps = amended(at, terms(List.of(givenUp, line("SKU-2", "5000", "1")), "5000"));
        AUDITOR.get(inTwoSteps + "/route").body("linesCheaper", contains(1));
        CLERK.post(inTwoSteps + "/cancellation").statusCode(200);
        var kept = new HashMap<>(line("SKU-1", "80000", "1"));
        kept.put("quantity", 0);
        var onItsOwnLine = amended(at, terms(List.of(kept, line("SKU-1", "70000", "1")), "70000"));
        AUDITOR.get(onItsOwnLine + "/route").body("linesCheaper", contains(2));
    }

    @Test
    void aPriceDoesNotFallInAnotherUnit() {
        var sku = product();
        var inPieces = piece(sku, "件", 100, "800");
        var at = effective(keyAccount("BJ"), terms(List.of(inPieces), "80000"));
        var givenUp = piece(sku, "件", 0, "800");
        var inBoxes = piece(sku, "箱", 8, "9500");
        AUDITOR.get(amended(at, terms(List.of(givenUp, inBoxes), "76000")) + "/route")
                .body("linesCheaper", contains(2));
    }

    @Test
    void aLineThatStaysIsNotCheaperThanItsDearerNeighbour() {
        var lines = List.of(line("SKU-1", "50000", "1"), line("SKU-1", "30000", "1"));
        var at = effective(keyAccount("BJ"), terms(lines, "80000"));
        var policy = new HashMap<>(terms(lines, "80000"));
        policy.put("pricingPolicy", "季度返利");
        AUDITOR.get(amended(at, policy) + "/route").body("linesCheaper", empty());
    }

    private static String product() {
        var sku = "U-" + UUID.randomUUID();
        Someone.named("books", "sales-company-clerk", null)
                .post(
                        "/api/v1/products",
                        Map.of(
                                "sku",
                                sku,
                                "name",
                                "轴承",
                                "unit",
                                "件",
                                "conversions",
                                List.of(Map.of("unit", "箱", "factor", 12)),
                                "vatRate",
                                13))
                .statusCode(201);
        return sku;
    }

    private static Map<String, Object> piece(String sku, String unit, int quantity, String price) {
        var line = new HashMap<>(line(sku, price, "1"));
        line.put("unit", unit);
        line.put("quantity", quantity);
        return line;
    }

    private static String largeContract(UUID customer) {
        var at = draft(customer, terms("400000"));
        CLERK.post(at + "/submission").statusCode(200);
        approveAtTheTop(at);
        sign(DEPARTMENT, at);
        return at;
    }

    private static void approveAtTheTop(String at) {
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(DEPUTY, at, "deputy-director-signs", "SIGN").statusCode(200);
        decide(DIRECTOR, at, "director-approves", "SIGN").statusCode(200);
    }

    private static String amended(String at, String price) {
        return amended(at, terms(price));
    }

    private static String amended(String at, Map<String, Object> terms) {
        var wish = Map.of("reason", "客户要求调价", "terms", terms);
        return CONTRACTS + "/"
                + CLERK.post(at + "/amendments", wish).statusCode(201).extract().path("id");
    }
}
