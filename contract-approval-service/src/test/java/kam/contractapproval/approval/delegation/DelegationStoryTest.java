package kam.contractapproval.approval.delegation;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
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
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Desk;
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
        var until = Desk.today().minusDays(1);
        for (var role : new String[] {"sales-director", "deputy-sales-director"}) {
            var at = submitted(keyAccount("BJ"), "150000");
            decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
            var former = Someone.named("former." + role + mark, "deputy-sales-director", null);
            ToldStaff.inRole(former.id(), "deputy-sales-director", null, null);
            var id = granted(former, deed(delegate.id(), "deputy-sales-director", "BOTH"));
            AUDITOR.get(at + "/route").body("steps[1].standIns.delegationId", hasItem(id));
            ToldStaff.inRole(former.id(), role, null, role.equals("sales-director") ? null : until);
            AUDITOR.get(at + "/route").body("steps[1].standIns.delegationId", not(hasItem(id)));
            var decision = decision(at, "deputy-director-approves", "SIGN");
            decision.put("delegationId", id);
            delegate.post(at + "/decisions", decision).statusCode(403).body("code", equalTo("principal-lacks-role"));
        }
    }

    @Test
    void aDeedEndsWithTheAbsenceThatItWasGivenFor() {
        var at = submitted(keyAccount("BJ"), "150000");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        var traveller = Someone.named("traveller." + mark, "deputy-sales-director", null);
        var wish = deed(delegate.id(), "deputy-sales-director", "BOTH");
        wish.put("validFrom", today().minusDays(5).toString());
        String deed = granted(traveller, wish);
        var decision = decision(at, "deputy-director-approves", "SIGN");
        decision.put("delegationId", deed);
        ToldStaff.away(traveller.id(), "deputy-sales-director", today().minusDays(3), today());
        delegate.get("/api/v1/approvals").body("items.contractId", hasItem(Desk.idOf(at)));
        ToldStaff.away(traveller.id(), "deputy-sales-director", today().minusDays(4), today().minusDays(1));
        delegate.post(at + "/decisions", decision).statusCode(403);
        await().untilAsserted(() -> delegate.get(DELEGATIONS + "/" + deed).body("status", equalTo("REVOKED")));
        delegate.post(at + "/decisions", decision).statusCode(403).body("code", equalTo("delegation-not-in-force"));
    }

    @Test
    void aDeedNamesRolesThatThereAreAndThePrincipalHolds() {
        var invented = deed(delegate.id(), "emperor", "BOTH");
        principal
                .post(DELEGATIONS, invented)
                .statusCode(400)
                .body("code", equalTo("delegation-role-unknown"))
                .body("errors[0].pointer", equalTo("/roles"));
        var admin = Someone.named("admin." + mark, "admin", null);
        invented.put("principal", principal.id());
        admin.post(DELEGATIONS, invented).statusCode(400).body("code", equalTo("delegation-role-unknown"));
        var clerk = ToldStaff.worksFor("BJ");
        var notHeld = deed(delegate.id(), "deputy-sales-director", "BOTH");
        notHeld.put("principal", clerk);
        admin.post(DELEGATIONS, notHeld)
                .statusCode(403)
                .body("code", equalTo("principal-lacks-role"))
                .body("errors[0].pointer", equalTo("/roles"));
    }

    @Test
    void aDeedThatCouldNeverDoForAnythingIsNotDrawnUp() {
        var elsewhere = deed(delegate.id(), "office-manager", "BOTH");
        elsewhere.put("offices", List.of("SH"));
        MANAGER.post(DELEGATIONS, elsewhere)
                .statusCode(400)
                .body("code", equalTo("delegation-of-no-use"))
                .body("errors[0].pointer", equalTo("/offices"));
        var nowhere = deed(delegate.id(), "office-manager", "BOTH");
        nowhere.put("principal", principal.id());
        Someone.named("admin." + mark, "admin", null)
                .post(DELEGATIONS, nowhere)
                .statusCode(400)
                .body("code", equalTo("delegation-office-needed"))
                .body("errors[0].pointer", equalTo("/principalOffice"));
    }

    @Test
    void aManagerOfAnotherOfficeStandsInAndReadsWhatHeDecides() {
        var customer = keyAccount("BJ");
        var at = submitted(customer, "80000");
        var absent = Someone.named("absent." + mark, "office-manager", "BJ");
        var neighbour = Someone.named("neighbour." + mark, "office-manager", "SH");
        neighbour.get(at).statusCode(404);
        var id = granted(absent, deed(neighbour.id(), "office-manager", "BOTH"));
        neighbour.get(at).statusCode(200);
        neighbour.get(at + "/route").statusCode(200).body("steps[0].standIns.delegationId", hasItem(id));
        neighbour.get("/api/v1/approvals?limit=200").body("items.contractId", hasItem(Desk.idOf(at)));
        Someone.named("other." + mark, "office-manager", "SH").get(at).statusCode(404);
        decide(neighbour, at, "office-manager-signs", "SIGN").statusCode(403).body("code", equalTo("may-not-decide"));
        var decision = decision(at, "office-manager-signs", "SIGN");
        decision.put("delegationId", id);
        neighbour.post(at + "/decisions", decision).statusCode(200);
        neighbour.get(at).statusCode(200);
        neighbour.post(at + "/withdrawal").statusCode(404);
        var next = submitted(customer, "80000");
        neighbour.get(next).statusCode(200);
        absent.post(DELEGATIONS + "/" + id + "/revocation").statusCode(200);
        neighbour.get(next).statusCode(404);
        neighbour.get("/api/v1/approvals?limit=200").body("items.contractId", not(hasItem(Desk.idOf(next))));
        neighbour.get(at).statusCode(200);
    }

    @Test
    void aRefusalUnderADeedSaysWhatOfItHinders() {
        var at = submitted(keyAccount("BJ"), "150000");
        decide(DEPARTMENT, at, "department-signs", "SIGN").statusCode(200);
        var capped = deed(delegate.id(), "deputy-sales-director", "BOTH");
        capped.put("amountCap", 149999.99);
        var elsewhere = deed(delegate.id(), "deputy-sales-director", "BOTH");
        elsewhere.put("offices", List.of("SH"));
        var forSigning = deed(delegate.id(), "deputy-sales-director", "SIGN");
        var department = deed(delegate.id(), "ka-approver", "BOTH");
        hinders(at, capped, "deed-capped", "上限 149999.99");
        hinders(at, elsewhere, "deed-of-other-offices", "只限办事处：SH");
        hinders(at, forSigning, "deed-of-another-scope", "只授权：签署");
        var approver = Someone.named("approver." + mark, "ka-approver", null);
        hinders(approver, at, department, "deed-lacks-role", "不含角色");
        decide(delegate, at, "deputy-director-approves", "SIGN")
                .statusCode(403)
                .body("errors", anyOf(nullValue(), empty()));
    }

    private void hinders(String at, Map<String, Object> deed, String code, String words) {
        hinders(principal, at, deed, code, words);
    }

    private void hinders(Someone by, String at, Map<String, Object> deed, String code, String words) {
        var decision = decision(at, "deputy-director-approves", "SIGN");
        decision.put("delegationId", granted(by, deed));
        delegate.request()
                .header("Accept-Language", "zh-CN")
                .contentType("application/json")
                .body(decision)
                .post(at + "/decisions")
                .then()
                .statusCode(403)
                .body("code", equalTo("may-not-decide"))
                .body("detail", containsString(words))
                .body("errors.code", equalTo(List.of(code)))
                .body("errors[0].pointer", equalTo("/delegationId"));
    }

    @Test
    void whereTheDelegateSignsHimselfOrHasActedTheDeedSaysSoWhenItIsDrawnUp() {
        var deputy = "deputy." + mark;
        ToldStaff.inRole(deputy, "deputy-sales-director", null, null);
        var director = Someone.named("director." + mark, "sales-director", null);
        String id = director.post(DELEGATIONS, deed(deputy, "sales-director", "BOTH"))
                .statusCode(201)
                .body("warnings.code", equalTo(List.of("signs-beside")))
                .body("warnings[0].text", containsString("3"))
                .extract()
                .path("id");
        director.get(DELEGATIONS + "/" + id).body("warnings.code", equalTo(List.of("signs-beside")));
        var small = deed(deputy, "sales-director", "BOTH");
        small.put("amountCap", 100);
        director.post(DELEGATIONS, small).statusCode(201).body("warnings", empty());
        submitted(keyAccount("BJ"), "80000");
        Someone.named("absent." + mark, "office-manager", "BJ")
                .post(DELEGATIONS, deed(CLERK.id(), "office-manager", "BOTH"))
                .statusCode(201)
                .body("warnings.code", hasItem("acted-already"))
                .body("warnings.text", hasItem(containsString("HT-")));
    }
}
