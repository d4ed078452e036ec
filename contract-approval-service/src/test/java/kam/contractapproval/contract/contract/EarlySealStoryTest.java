package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.signature;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A contract that was sealed before it was approved says so wherever it is read (A28). */
@QuarkusTest
class EarlySealStoryTest {
    @Test
    void aSealBeforeTheApprovalStaysInSight() {
        var customer = keyAccount("BJ");
        var at = approved(customer, "80000");
        String copy = MANAGER.attach(at, "&kind=SIGNED_COPY", "双方签字盖章")
                .statusCode(201)
                .extract()
                .path("id");
        var early = signature(at, copy);
        early.put("signedOn", today().minusDays(100).toString());
        MANAGER.post(at + "/signature", early).statusCode(200).body("signature.signedBeforeApproval", equalTo(true));
        AUDITOR.get(at + "/route")
                .body("warnings.code", contains("signed-before-approval"))
                .body("warnings[0].text", containsString("先于批准"));
        AUDITOR.get(at + "/trail").body("lines[-1].note", containsString("sealed before it was approved"));
        AUDITOR.get(CONTRACTS + "?customerId=" + customer)
                .body("items.find { it.id == '" + idOf(at) + "' }.signedBeforeApproval", equalTo(true));
    }

    @Test
    void aSealOfTheDayOfTheApprovalIsInOrder() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        AUDITOR.get(at).body("signature.signedBeforeApproval", equalTo(false));
        AUDITOR.get(at + "/route").body("warnings", empty());
    }
}
