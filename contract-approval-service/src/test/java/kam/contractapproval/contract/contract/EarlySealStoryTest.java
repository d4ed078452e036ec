package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
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
import java.sql.SQLException;
import java.util.Map;
import kam.contractapproval.Policies;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

/** A contract that was sealed before it was approved says so wherever it is read (A28). */
@QuarkusTest
class EarlySealStoryTest {
    private static final String SEALS = "/api/v1/seal-uses";

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
        AUDITOR.get(CONTRACTS + "?signedBeforeApproval=true&customerId=" + customer)
                .body("items.find { it.id == '" + idOf(at) + "' }.signedBeforeApproval", equalTo(true));
    }

    @Test
    void aSealOfTheDayOfTheApprovalIsInOrder() {
        var at = effective(keyAccount("BJ"), terms("80000"));
        AUDITOR.get(at).body("signature.signedBeforeApproval", equalTo(false));
        AUDITOR.get(at + "/route").body("warnings", empty());
    }

    @Test
    void thePolicyMayRefuseItAndTheCustomersSealMayBeEarlier() throws SQLException {
        var refusing = Policies.terms();
        refusing.put("earlySeals", "REFUSED");
        refusing.put("escalateUnderFloor", false);
        Policies.inForce(refusing);
        try {
            var at = approved(keyAccount("BJ"), "80000");
            String copy = MANAGER.attach(at, "&kind=SIGNED_COPY", "双方签字盖章")
                    .statusCode(201)
                    .extract()
                    .path("id");
            var early = signature(at, copy);
            early.put("signedOn", today().minusDays(1).toString());
            MANAGER.post(at + "/signature", early)
                    .statusCode(409)
                    .body("code", equalTo("sealed-before-approval"))
                    .body("errors[0].pointer", equalTo("/signedOn"));
            var theirs = signature(at, copy);
            theirs.put("customerSignedOn", today().minusDays(1).toString());
            MANAGER.post(at + "/signature", theirs)
                    .statusCode(200)
                    .body(
                            "signature.customerSignedOn",
                            equalTo(today().minusDays(1).toString()))
                    .body("signature.signedBeforeApproval", equalTo(false));
        } finally {
            Policies.restore();
        }
    }

    @Test
    void everyUseOfTheSealIsInTheRegister() {
        var at = approved(keyAccount("BJ"), "80000");
        String copy = MANAGER.attach(at, "&kind=SIGNED_COPY", "双方签字盖章")
                .statusCode(201)
                .extract()
                .path("id");
        var counted = signature(at, copy);
        counted.put("signedOn", today().minusDays(1).toString());
        counted.put("copies", 4);
        counted.put("sealedBy", "keeper.bj");
        MANAGER.post(at + "/signature", counted).statusCode(200);
        AUDITOR.get(SEALS + "?beforeApproval=true&contractId=" + idOf(at))
                .body("items.copies", contains(4))
                .body("items[0].sealedBy.id", equalTo("keeper.bj"))
                .body("items[0].enteredBy.id", equalTo(MANAGER.id()))
                .body("items[0].sealedOn", equalTo(today().minusDays(1).toString()))
                .body("items[0].paper.what", equalTo(AUDITOR.get(at).extract().path("number")));
        String deed = CLERK.post(
                        SEALS, Map.of("office", "BJ", "what", "授权委托书", "sealedOn", today().toString(), "copies", 2))
                .statusCode(201)
                .body("sealedBy.id", equalTo(CLERK.id()))
                .extract()
                .path("id");
        AUDITOR.get(SEALS + "/" + deed).body("paper.beforeApproval", equalTo(false));
        CLERK.post(SEALS, Map.of("office", "SH", "what", "授权委托书", "copies", 1, "sealedOn", today().toString()))
                .statusCode(404);
        CLERK.post(
                        SEALS,
                        Map.of(
                                "office",
                                "BJ",
                                "what",
                                "授权委托书",
                                "copies",
                                1,
                                "sealedOn",
                                today().plusDays(1).toString()))
                .statusCode(400)
                .body("code", equalTo("seal-in-the-future"));
        Someone.named("clerk.sh", "office-clerk", "SH").get(SEALS + "/" + deed).statusCode(404);
    }
}
