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
import static kam.contractapproval.Desk.listed;
import static kam.contractapproval.Desk.sign;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is neither price, quantity nor value goes the short route that the policy lists, and loosens nothing (A21). */
@QuarkusTest
class ShortRouteStoryTest {
    @Test
    void anAddressGoesTheShortRouteAndThePriceStaysWithWhoApprovedIt() {
        var at = draft(keyAccount("BJ"), terms("400000"));
        CLERK.post(at + "/submission").statusCode(200);
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(DEPUTY, at, "deputy-director-signs", "SIGN").statusCode(200);
        decide(DIRECTOR, at, "director-approves", "SIGN").statusCode(200);
        sign(DEPARTMENT, at);
        var address = amended(at, with("deliveryTerms", "改送二号库"));
        AUDITOR.get(address + "/route")
                .body("tier", equalTo(0))
                .body("why", containsString("简易变更"))
                .body("steps.code", contains("office-manager-signs", "department-approves"));
        CLERK.post(address + "/submission").statusCode(200);
        decide(MANAGER, address, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, address, "department-approves", "SIGN").statusCode(200);
        sign(MANAGER, address);
        AUDITOR.get(at).body("termsInForce.deliveryTerms", equalTo("改送二号库"));
        var cut = amended(at, with("deliveryTerms", "改送三号库", terms("390000")));
        AUDITOR.get(cut + "/route").body("tier", equalTo(3)).body("linesCheaper", contains(1));
        CLERK.post(cut + "/cancellation").statusCode(200);
        CLERK.post(at + "/termination", Map.of("reason", "停产", "lastDay", today().toString()))
                .statusCode(200);
        DEPARTMENT
                .post(at + "/termination/decision", Map.of("verdict", "CONFIRM"))
                .statusCode(403)
                .body("code", equalTo("may-not-end-contract"));
    }

    @Test
    void anEnclosureMaySayAnythingAndTheSettlementPriceStays() {
        listed("KEPT-1", "40000");
        var terms = terms(List.of(line("KEPT-1", "80000", "1")), "80000");
        var at = effective(keyAccount("BJ"), terms);
        listed("KEPT-1", "30000");
        var address = amended(at, with("deliveryTerms", "改送二号库", terms));
        CLERK.post(address + "/submission").statusCode(200);
        AUDITOR.get(address).body("internalAnnex.settlementPrice", contains(40000.0f));
        CLERK.post(address + "/withdrawal").statusCode(200);
        CLERK.attach(address, "&kind=ANNEX", "季度返利 20%").statusCode(201);
        AUDITOR.get(address + "/route").body("tier", equalTo(1));
    }

    @Test
    void anApprovedOneThatNobodySignsIsEndedByWhoeverEndsItsContract() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        var address = amended(at, with("deliveryTerms", "改送二号库", terms("80000")));
        CLERK.post(address + "/submission").statusCode(200);
        decide(MANAGER, address, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, address, "department-approves", "SIGN").statusCode(200);
        CLERK.post(address + "/termination", Map.of("reason", "客户不签", "lastDay", today().toString()))
                .statusCode(200);
        DEPARTMENT
                .post(address + "/termination/decision", Map.of("verdict", "CONFIRM"))
                .statusCode(200)
                .body("status", equalTo("TERMINATED"));
        amended(at, with("deliveryTerms", "改送三号库", terms("80000")));
    }

    @Test
    void whatTheListDoesNotNameGoesTheTiers() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        for (var other :
                Map.of("cooperationMode", "直供", "pricingPolicy", "季度返利").entrySet()) {
            var amendment = amended(at, with(other.getKey(), other.getValue(), terms("80000")));
            AUDITOR.get(amendment + "/route").body("tier", equalTo(1));
            CLERK.post(amendment + "/cancellation").statusCode(200);
        }
    }

    private static Map<String, Object> with(String field, String said) {
        return with(field, said, terms("400000"));
    }

    private static Map<String, Object> with(String field, String said, Map<String, Object> terms) {
        var changed = new HashMap<>(terms);
        changed.put(field, said);
        return changed;
    }

    private static String amended(String at, Map<String, Object> terms) {
        return CONTRACTS + "/"
                + CLERK.post(at + "/amendments", Map.of("reason", "客户要求", "terms", terms))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
