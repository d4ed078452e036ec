package kam.contractapproval.approval.policy;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.today;
import static kam.contractapproval.Policies.DRAFTER;
import static kam.contractapproval.Policies.POLICIES;
import static kam.contractapproval.Policies.drafted;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kam.contractapproval.Desk;
import kam.contractapproval.Policies;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalPolicyStoryTest {
    private static final String WITHDRAWAL = "/activation/withdrawal";

    @Inject
    DataSource dataSource;

    @AfterEach
    void restore() throws SQLException {
        Policies.restore();
    }

    @Test
    void aPolicyIsDraftedChangedActivatedByAnotherAndThenNeverChanges() {
        var answer = DRAFTER.post(POLICIES, Policies.terms())
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("effectiveFrom", nullValue())
                .extract();
        var at = answer.header("Location");
        var etag = answer.header("ETag");
        DRAFTER.put(at, "\"99\"", Policies.addingUp(30)).statusCode(412);
        etag = DRAFTER.put(at, etag, Policies.addingUp(30))
                .statusCode(200)
                .body("sameCustomerWindowDays", equalTo(30))
                .extract()
                .header("ETag");

        var today = Map.of("effectiveFrom", today().toString());
        Someone.named(DRAFTER.id(), "sales-director", null)
                .post(at + "/activation", today)
                .statusCode(403)
                .body("code", equalTo("policy-own-draft"));
        DIRECTOR.post(
                        at + "/activation",
                        Map.of("effectiveFrom", today().minusDays(2).toString()))
                .statusCode(400)
                .body("code", equalTo("policy-effective-in-the-past"));
        DIRECTOR.post(at + "/activation", today)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("activatedBy.id", equalTo("director"))
                .body("tiers[0].steps[0].superiorRole", equalTo("general-manager"));

        DRAFTER.put(at, "*", Policies.terms()).statusCode(409).body("code", equalTo("policy-not-a-draft"));
        discard(at).then().statusCode(409).body("code", equalTo("policy-not-a-draft"));
        DIRECTOR.post(at + "/activation", today).statusCode(409);
        assertDenied("update approval_policy set source = 'x'");
        assertDenied("update approval_step set role = 'x'");
    }

    @Test
    void aContractIsTieredByTheVersionOfItsDayAndARouteRemembersIt() {
        var customer = keyAccount("BJ");
        var before = Desk.submitted(customer, "80000");
        int version = Policies.inForce(Policies.terms());
        AUDITOR.get(draft(customer, Desk.terms("80000")) + "/route").body("policyVersion", equalTo(version));
        AUDITOR.get(before + "/route").body("policyVersion", equalTo(1));
    }

    @Test
    void whatAVersionSaysOfAmendmentsSealsAndConfirmersIsReadAsItWasWritten() {
        var terms = Policies.terms();
        terms.put("earlySeals", "REFUSED");
        terms.put("confirmers", List.of("ka-director"));
        int version = drafted(terms);
        AUDITOR.get(POLICIES + "/" + version)
                .body("earlySeals", equalTo("REFUSED"))
                .body("confirmers", contains("ka-director"))
                .body("besideRole", equalTo("ka-approver"))
                .body("shortRoute.fields", contains("ACCOUNT_MANAGER", "DELIVERY_TERMS"))
                .body("shortRoute.steps.code", contains("office-manager-signs", "department-approves"))
                .body("tiers.tier", contains(1, 2, 3));
        terms.put("confirmers", List.of("hr"));
        terms.put("besideRole", "ka-specialist");
        DRAFTER.post(POLICIES, terms).statusCode(400).body("errors.pointer", contains("/confirmers", "/besideRole"));
    }

    @Test
    void whomThePolicyNamesConfirmsAnAdministratorsDeedAndNobodyElse() {
        var terms = Policies.terms();
        terms.put("confirmers", List.of("ka-director"));
        Policies.inForce(terms);
        var wish = Desk.deed("stand-in", "ka-approver", "BOTH");
        wish.put("principal", "department");
        var admin = Someone.named("administrator", "admin", null);
        var at = Desk.DELEGATIONS + "/" + Desk.granted(admin, wish) + "/confirmation";
        DIRECTOR.post(at).statusCode(403).body("code", equalTo("not-a-confirmer"));
        DRAFTER.post(at).statusCode(200).body("status", equalTo("GRANTED"));
    }

    @Test
    void aVersionForALaterDayIsNotInForceToday() {
        int version = drafted(Policies.terms());
        Policies.activate(version, today().plusDays(9)).statusCode(200).body("inForce", equalTo(false));
        AUDITOR.get(draft(keyAccount("BJ"), Desk.terms("80000")) + "/route").body("policyVersion", equalTo(1));
    }

    @Test
    void oneVersionIsInForceToday() {
        AUDITOR.get(POLICIES).body("items.findAll { it.inForce }.version", contains(1));
        AUDITOR.get(POLICIES + "/1").body("inForce", equalTo(true));
        int version = drafted(Policies.terms());
        AUDITOR.get(POLICIES + "/" + version).body("inForce", equalTo(false));
        Policies.activate(version, today()).statusCode(200).body("inForce", equalTo(true));
        AUDITOR.get(POLICIES).body("items.findAll { it.inForce }.version", contains(version));
        AUDITOR.get(POLICIES + "/1").body("inForce", equalTo(false)).body("status", equalTo("ACTIVE"));
    }

    @Test
    void anActivationIsWithdrawnBeforeItsFirstDayAndStaysVisible() {
        int version = drafted(Policies.terms());
        var at = POLICIES + "/" + version;
        var why = Map.of("reason", "门槛须再议");
        DIRECTOR.post(at + WITHDRAWAL, why).statusCode(409).body("code", equalTo("policy-not-activated"));
        Policies.activate(version, today().plusDays(1)).statusCode(200);
        DRAFTER.post(at + WITHDRAWAL, why).statusCode(403);
        DIRECTOR.post(at + WITHDRAWAL, Map.of("reason", " ")).statusCode(400);
        DIRECTOR.post(at + WITHDRAWAL, why).statusCode(200).body("status", equalTo("WITHDRAWN"));
        AUDITOR.get(at)
                .body("status", equalTo("WITHDRAWN"))
                .body("inForce", equalTo(false))
                .body("effectiveFrom", equalTo(today().plusDays(1).toString()))
                .body("withdrawal.reason", equalTo("门槛须再议"))
                .body("withdrawal.withdrawnBy.id", equalTo("director"))
                .body("withdrawal.withdrawnAt", notNullValue());

        DIRECTOR.post(at + WITHDRAWAL, why).statusCode(409).body("code", equalTo("policy-not-activated"));
        Policies.activate(version, today()).statusCode(409).body("code", equalTo("policy-not-a-draft"));
        DRAFTER.put(at, "*", Policies.terms()).statusCode(409).body("code", equalTo("policy-not-a-draft"));
        discard(at).then().statusCode(409);
        assertDenied("update approval_policy set status = 'ACTIVE' where version = " + version);
        assertDenied("update approval_step set role = 'x' where policy_version = " + version);
    }

    @Test
    void whatHasComeIntoForceIsNotWithdrawnAlsoNotInTheDatabase() {
        DIRECTOR.post(POLICIES + "/1" + WITHDRAWAL, Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("policy-in-force-already"));
        var withdrawn = "status = 'WITHDRAWN', withdrawal_reason = 'x', withdrawn_by = 'x', withdrawn_at = now()";
        assertDenied("update approval_policy set " + withdrawn + " where version = 1");
        int version = drafted(Policies.terms());
        Policies.activate(version, today().plusDays(9)).statusCode(200);
        assertDenied("update approval_policy set source = 'x', " + withdrawn + " where version = " + version);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTierThatAsksForLessThanTheOneBeforeIsRefused() {
        var terms = Policies.terms();
        var tiers = new ArrayList<Object>((List<?>) terms.get("tiers"));
        var lowest = new HashMap<String, Object>((Map<String, Object>) tiers.get(0));
        lowest.put("bound", 300_000);
        tiers.set(2, lowest);
        terms.put("tiers", tiers);
        DRAFTER.post(POLICIES, terms)
                .statusCode(400)
                .body("code", equalTo("policy-invalid"))
                .body("errors.pointer", contains("/tiers/2/steps"));
    }

    @Test
    void aDraftCanBeDiscarded() {
        var at = POLICIES + "/" + drafted(Policies.terms());
        discard(at).then().statusCode(204);
        AUDITOR.get(at).statusCode(404);
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefusedWithEveryFault() {
        var terms = Policies.terms();
        terms.put(
                "tiers",
                List.of(Map.of(
                        "bound",
                        5,
                        "boundIncluded",
                        true,
                        "signerRole",
                        "emperor",
                        "signerOfOffice",
                        false,
                        "steps",
                        List.of(Map.of(
                                "stage",
                                2,
                                "code",
                                "late",
                                "kind",
                                "SIGN",
                                "role",
                                "ka-approver",
                                "ofOffice",
                                false)))));
        DRAFTER.post(POLICIES, terms)
                .statusCode(400)
                .body("code", equalTo("policy-invalid"))
                .body("errors.pointer", hasItems("/tiers/0/bound", "/tiers/0/signerRole", "/tiers/0/steps"));
        terms.put("tiers", List.of());
        DRAFTER.post(POLICIES, terms).statusCode(400).body("errors.pointer", contains("/tiers"));
    }

    private static io.restassured.response.Response discard(String at) {
        return DRAFTER.request().header("If-Match", "*").delete(at);
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> execute(sql)).hasMessageContaining("permission denied");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
