package kam.contractapproval.approval.delegation;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.DELEGATIONS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.decision;
import static kam.contractapproval.Desk.deed;
import static kam.contractapproval.Desk.granted;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kam.contractapproval.Someone;
import kam.testing.Events;
import kam.testing.ToldStaff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DelegationStoryTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Someone principal = Someone.named("principal." + mark, "deputy-sales-director", null);
    private final Someone delegate = Someone.named("delegate." + mark, "finance", null);

    @Test
    void aDelegateWithoutARoleOfHisOwnApprovesForHisPrincipalUnderTheDeed() {
        var at = submitted(keyAccount("BJ"), "150000");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        decide(delegate, at, "deputy-director-approves", "SIGN")
                .statusCode(403)
                .body("code", equalTo("may-not-decide"));

        var id = granted(principal, deed(delegate.id(), "deputy-sales-director", "BOTH"));
        AUDITOR.get(at + "/route").body("steps[1].standIns.delegationId", hasItem(id));
        var mine = "items.find { it.contractId == '" + at.substring(at.lastIndexOf('/') + 1) + "' }.by[0].delegationId";
        delegate.get("/api/v1/approvals").body(mine, equalTo(id));

        var decision = decision(at, "deputy-director-approves", "SIGN");
        decision.put("delegationId", id);
        delegate.post(at + "/decisions", decision).statusCode(200).body("status", equalTo("APPROVED"));
        AUDITOR.get(at + "/trail")
                .body("lines[-1].actedBy", equalTo(delegate.id() + " for " + principal.id() + " under deed " + id));
        AUDITOR.get(at + "/route").body("steps[1].onBehalfOf.id", equalTo(principal.id()));
        delegate.get("/api/v1/approvals").body(mine, nullValue());
    }

    @Test
    void aRevokedDeedGivesNoPowerFromThenOn() {
        var at = submitted(keyAccount("BJ"), "150000");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        var id = granted(principal, deed(delegate.id(), "deputy-sales-director", "BOTH"));
        principal.post(DELEGATIONS + "/" + id + "/revocation").statusCode(200).body("status", equalTo("REVOKED"));
        var decision = decision(at, "deputy-director-approves", "SIGN");
        decision.put("delegationId", id);
        delegate.post(at + "/decisions", decision).statusCode(403).body("code", equalTo("delegation-not-in-force"));
        await().untilAsserted(() -> assertThat(Events.of("kam.contract", UUID.fromString(id)))
                .extracting(message ->
                        new String(message.headers().lastHeader("ce_type").value()))
                .containsExactly("kam.contract.DelegationGranted", "kam.contract.DelegationRevoked"));
    }

    @Test
    void aDeedForSigningOrOverItsCapDoesNotApprove() {
        var at = submitted(keyAccount("BJ"), "150000");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        var capped = deed(delegate.id(), "deputy-sales-director", "BOTH");
        capped.put("amountCap", 149999.99);
        for (var wish : new Object[] {capped, deed(delegate.id(), "deputy-sales-director", "SIGN")}) {
            var drawn =
                    principal.post(DELEGATIONS, wish).statusCode(201).extract().header("Location");
            String id = principal.attach(drawn, "", "兹授权").extract().path("id");
            var decision = decision(at, "deputy-director-approves", "SIGN");
            decision.put("delegationId", id);
            delegate.post(at + "/decisions", decision).statusCode(403).body("code", equalTo("may-not-decide"));
        }
        delegate.get("/api/v1/approvals").body("items.contractId", not(hasItem(at.substring(at.lastIndexOf('/') + 1))));
    }

    @Test
    void aDelegationIsInForceOnlyWithItsDeedAndSeenOnlyByItsParties() {
        var wish = deed(delegate.id(), "deputy-sales-director", "BOTH");
        var at = principal
                .post(DELEGATIONS, wish)
                .statusCode(201)
                .body("status", equalTo("DRAWN_UP"))
                .extract()
                .header("Location");
        principal.attach(at, "", "").statusCode(400);
        delegate.get(at).statusCode(200);
        MANAGER.get(at).statusCode(404);
        AUDITOR.get(at).statusCode(200);
        principal.attach(at, "", "兹授权").statusCode(200).body("deedSha256", notNullValue());
        principal.attach(at, "", "兹再授权").statusCode(409).body("code", equalTo("delegation-wrong-status"));
        delegate.get(at + "/documents").body("kind", hasItem("DEED"));
        MANAGER.get(DELEGATIONS).body("items.delegate.id", not(hasItem(delegate.id())));
    }

    @Test
    void twoPeopleDoNotDelegateToEachOther() {
        var other = Someone.named("other." + mark, "deputy-sales-director", null);
        granted(principal, deed(other.id(), "deputy-sales-director", "BOTH"));
        other.post(DELEGATIONS, deed(principal.id(), "deputy-sales-director", "BOTH"))
                .statusCode(409)
                .body("code", equalTo("delegation-cycle"));
    }

    @Test
    void whatAnAdministratorDrawsUpForAnotherGivesPowerOnceASecondPersonHasConfirmedIt() {
        var at = submitted(keyAccount("BJ"), "150000");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        var wish = deed(delegate.id(), "deputy-sales-director", "BOTH");
        wish.put("principal", principal.id());
        var admin = Someone.named("admin." + mark, "admin", null);
        String id = admin.post(DELEGATIONS, wish).statusCode(201).extract().path("id");
        var path = DELEGATIONS + "/" + id;
        admin.attach(path, "", "兹授权").statusCode(200).body("status", equalTo("AWAITING_CONFIRMATION"));
        var decision = decision(at, "deputy-director-approves", "SIGN");
        decision.put("delegationId", id);
        delegate.post(at + "/decisions", decision).statusCode(403).body("code", equalTo("delegation-not-in-force"));
        admin.post(path + "/confirmation").statusCode(403);
        for (var concerned : new String[] {admin.id(), delegate.id()}) {
            Someone.named(concerned, "sales-director", null)
                    .post(path + "/confirmation")
                    .statusCode(403)
                    .body("code", equalTo("delegation-second-person-needed"));
        }
        DIRECTOR.post(path + "/confirmation")
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("confirmedBy.id", equalTo(DIRECTOR.id()));
        DIRECTOR.post(path + "/confirmation").statusCode(409).body("code", equalTo("delegation-wrong-status"));
        delegate.post(at + "/decisions", decision).statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void theDelegateMayRefuseTheDeed() {
        var id = granted(principal, deed(delegate.id(), "deputy-sales-director", "BOTH"));
        MANAGER.post(DELEGATIONS + "/" + id + "/revocation").statusCode(404);
        delegate.post(DELEGATIONS + "/" + id + "/revocation")
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revokedBy.id", equalTo(delegate.id()));
    }

    @Test
    void aDeedEndsWithThePrincipalsRoleAndWithHisLeaving() {
        for (var gone : new String[] {ToldStaff.worksFor("BJ"), ToldStaff.leftFrom("BJ")}) {
            var at = submitted(keyAccount("BJ"), "150000");
            decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
            var former = Someone.named(gone, "deputy-sales-director", null);
            var id = granted(former, deed(delegate.id(), "deputy-sales-director", "BOTH"));
            AUDITOR.get(at + "/route").body("steps[1].standIns.delegationId", not(hasItem(id)));
            var decision = decision(at, "deputy-director-approves", "SIGN");
            decision.put("delegationId", id);
            delegate.post(at + "/decisions", decision).statusCode(403).body("code", equalTo("principal-lacks-role"));
        }
    }
}
