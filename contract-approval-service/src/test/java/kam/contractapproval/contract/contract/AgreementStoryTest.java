package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DEPUTY;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.deed;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.granted;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.signature;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kam.contractapproval.Desk;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

/** A co-operation agreement (合作协议): term, content, price policy and mode, but no lines. */
@QuarkusTest
class AgreementStoryTest {
    @Test
    void anAgreementIsTieredByItsEstimatedAnnualAmountAndSignedByItsTiersDelegate() {
        var at = draft(keyAccount("BJ"), agreement(150000));
        AUDITOR.get(at + "/route").body("tier", equalTo(2)).body("why", containsString("预计年度金额 150000.00 元"));
        CLERK.post(at + "/submission").statusCode(200);
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(DEPUTY, at, "deputy-director-approves", "SIGN").statusCode(200);
        var delegate = Someone.named("delegate", "ka-specialist", null);
        String copy =
                DEPARTMENT.attach(at, "&kind=SIGNED_COPY", "双方签字盖章").extract().path("id");
        var signature = signature(at, copy);
        delegate.post(at + "/signature", signature).statusCode(403).body("code", equalTo("may-not-file"));
        signature.put("delegationId", granted(DEPARTMENT, deed("delegate", "ka-approver", "SIGN")));
        delegate.post(at + "/signature", signature)
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"))
                .body("signature.signatureFiledBy.id", equalTo("delegate"));
        CLERK.get(at + "/customer-copy")
                .body("pricingPolicy", equalTo("目录价九五折"))
                .body("serviceContent", equalTo("年度保养"))
                .body("cooperationMode", equalTo("区域经销"))
                .body("lines.size()", equalTo(0));
        await().untilAsserted(
                        () -> assertThat(Desk.told(at, "ContractEffective")).hasSize(1));
        var told = Desk.told(at, "ContractEffective").get(0);
        assertThat(told.getString("kind")).isEqualTo("AGREEMENT");
        assertThat(told.getString("cooperationMode")).isEqualTo("区域经销");
    }

    @Test
    void anAgreementWithoutAnyAmountIsDecidedAtTheTop() {
        var at = draft(keyAccount("BJ"), agreement(null));
        CLERK.post(at + "/submission").statusCode(200);
        AUDITOR.get(at + "/route").body("tier", equalTo(3)).body("amount", nullValue());
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(DEPUTY, at, "deputy-director-signs", "SIGN").statusCode(200);
        decide(DIRECTOR, at, "director-approves", "SIGN").statusCode(200);
        Desk.sign(DEPARTMENT, at);
    }

    @Test
    void anAgreementSaysWhatItIsAbout() {
        var customer = keyAccount("BJ");
        for (var left : List.of("pricingPolicy", "serviceContent", "cooperationMode")) {
            var terms = agreement(150000);
            terms.remove(left);
            CLERK.post(CONTRACTS, Map.of("customerId", customer, "terms", terms))
                    .statusCode(400)
                    .body("code", equalTo("agreement-incomplete"))
                    .body("errors[0].pointer", equalTo("/terms/" + left));
        }
    }

    @Test
    void onlyTheApprovedContentIsSigned() {
        var at = Desk.approved(keyAccount("BJ"), "80000");
        String copy =
                Desk.MANAGER.attach(at, "&kind=SIGNED_COPY", "双方签字盖章").extract().path("id");
        var signature = signature(at, copy);
        signature.put("digest", "0".repeat(64));
        Desk.MANAGER
                .post(at + "/signature", signature)
                .statusCode(409)
                .body("code", equalTo("not-the-approved-content"))
                .body("errors[0].pointer", equalTo("/digest"));
        signature.remove("digest");
        Desk.MANAGER.post(at + "/signature", signature).statusCode(400);
        Desk.MANAGER.post(at + "/signature", signature(at, copy)).statusCode(200);
    }

    private static Map<String, Object> agreement(Integer estimate) {
        var terms = terms("1");
        terms.put("lines", List.of());
        terms.put("instalments", List.of());
        terms.put("pricingPolicy", "目录价九五折");
        terms.put("serviceContent", "年度保养");
        terms.put("cooperationMode", "区域经销");
        if (estimate != null) {
            terms.put("estimatedAnnualAmount", estimate);
        }
        return terms;
    }
}
