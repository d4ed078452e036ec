package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

/** Who wrote a contract or manages the account does not sign it alone, and approves nothing (A22). */
@QuarkusTest
class SignerBesideStoryTest {
    private static final Someone SECOND = Someone.named("second.department", "ka-approver", null);

    @Test
    void theDepartmentSignsBesideAManagerWhoDraftedIt() {
        var at = drafted(MANAGER, keyAccount("BJ"), "wang");
        CLERK.post(at + "/submission").statusCode(200);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(at + "/route")
                .body(
                        "steps.code",
                        contains("office-manager-signs", "office-manager-signs-beside", "department-approves"))
                .body("steps.state", contains("SIGNED", "OPEN", "WAITING"))
                .body("steps[1].role", equalTo("ka-approver"));
        decide(DEPARTMENT, at, "office-manager-signs-beside", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "department-approves", "SIGN")
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        decide(SECOND, at, "department-approves", "SIGN").statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void whoChangedTheDraftHasWrittenIt() {
        var at = drafted(CLERK, keyAccount("BJ"), "wang");
        var etag = MANAGER.get(at).extract().header("ETag");
        MANAGER.put(at, etag, Map.of("terms", terms("81000"))).statusCode(200);
        CLERK.post(at + "/submission").statusCode(200);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(at + "/route").body("steps[1].code", equalTo("office-manager-signs-beside"));
    }

    @Test
    void theAccountManagerSignsWithTheDepartmentAndApprovesNothing() {
        var customer = keyAccount("BJ");
        var signs = drafted(CLERK, customer, MANAGER.id());
        CLERK.post(signs + "/submission").statusCode(200);
        decide(MANAGER, signs, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(signs + "/route").body("steps[1].state", equalTo("OPEN"));
        var approves = drafted(CLERK, customer, DEPARTMENT.id());
        CLERK.post(approves + "/submission").statusCode(200);
        decide(MANAGER, approves, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, approves, "department-approves", "SIGN")
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        decide(SECOND, approves, "department-approves", "SIGN").statusCode(200);
    }

    @Test
    void whoManagedTheAccountUntilNowDoesNotHandItOverAlone() {
        var at = Desk.CONTRACTS + "/" + Desk.idOf(drafted(CLERK, keyAccount("BJ"), MANAGER.id()));
        CLERK.post(at + "/submission").statusCode(200);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "office-manager-signs-beside", "SIGN").statusCode(200);
        decide(SECOND, at, "department-approves", "SIGN").statusCode(200);
        Desk.sign(MANAGER, at);
        var other = new HashMap<>(terms("80000"));
        other.put("accountManager", "wang");
        String amendment = CLERK.post(at + "/amendments", Map.of("reason", "移交", "terms", other))
                .statusCode(201)
                .extract()
                .path("id");
        var handOver = CONTRACTS + "/" + amendment;
        CLERK.post(handOver + "/submission").statusCode(200);
        decide(MANAGER, handOver, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(handOver + "/route").body("tier", equalTo(0)).body("steps[1].state", equalTo("OPEN"));
    }

    @Test
    void whoSentAnEarlierRevisionOrWroteTheTextIsAnAuthor() {
        var at = drafted(CLERK, keyAccount("BJ"), "wang");
        MANAGER.attach(at, "&kind=CONTRACT_TEXT", "合同文本").statusCode(201);
        CLERK.post(at + "/withdrawal").statusCode(409).body("code", equalTo("contract-wrong-status"));
        CLERK.post(at + "/submission").statusCode(200);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(at + "/route").body("steps[1].code", equalTo("office-manager-signs-beside"));
    }

    private static String drafted(Someone by, UUID customer, String accountManager) {
        var terms = new HashMap<>(terms("80000"));
        terms.put("accountManager", accountManager);
        return CONTRACTS + "/"
                + by.post(CONTRACTS, Map.of("customerId", customer, "terms", terms))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
