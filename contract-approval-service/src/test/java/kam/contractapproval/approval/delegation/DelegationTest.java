package kam.contractapproval.approval.delegation;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.problem.Fault;
import org.junit.jupiter.api.Test;

class DelegationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String DEED = "a".repeat(64);

    @Test
    void aDelegationGivesNoPowerBeforeItsDeedIsFiled() {
        var delegation = drawnUp("a", "b");
        assertRefused("delegation-not-in-force", () -> delegation.mandateOf(person("b"), TODAY));
        delegation.grant(DEED, NOW);
        assertEquals("a", delegation.mandateOf(person("b"), TODAY).principal());
    }

    @Test
    void onlyTheDelegateActsUnderTheDeed() {
        assertRefused("not-the-delegate", () -> granted("a", "b").mandateOf(person("c"), TODAY));
    }

    @Test
    void aDeedHoldsOnItsFirstAndItsLastDayAndOnNoOther() {
        var delegation = granted("a", "b");
        assertRefused("delegation-not-in-force", () -> delegation.mandateOf(person("b"), TODAY.minusDays(1)));
        delegation.mandateOf(person("b"), TODAY);
        delegation.mandateOf(person("b"), TODAY.plusDays(7));
        assertRefused("delegation-not-in-force", () -> delegation.mandateOf(person("b"), TODAY.plusDays(8)));
    }

    @Test
    void aRevokedDeedGivesNoPowerAtOnce() {
        var delegation = granted("a", "b");
        delegation.revoke("a", NOW);
        assertRefused("delegation-not-in-force", () -> delegation.mandateOf(person("b"), TODAY));
        assertRefused("delegation-wrong-status", () -> delegation.revoke("a", NOW));
    }

    @Test
    void onlyThePrincipalOrAnAdministratorRevokes() {
        var delegation = granted("a", "b");
        assertRefused("not-the-principal", () -> delegation.mustBeInHandsOf(person("b")));
        delegation.mustBeInHandsOf(person("a"));
        delegation.mustBeInHandsOf(admin());
    }

    @Test
    void theCapIncludesItsOwnAmount() {
        var mandate = granted("a", "b").mandateOf(person("b"), TODAY);
        assertTrue(mandate.covers(demand(StepKind.SIGN, "BJ", "200000.00")));
        assertFalse(mandate.covers(demand(StepKind.SIGN, "BJ", "200000.01")));
        assertFalse(mandate.covers(demand(StepKind.SIGN, "BJ", null)));
    }

    @Test
    void aDeedForSigningDoesNotCoverApproving() {
        var mandate = granted("a", "b").mandateOf(person("b"), TODAY);
        assertFalse(mandate.covers(demand(StepKind.APPROVE, "BJ", "1")));
    }

    @Test
    void aMandateSaysAllThatHinders() {
        var mandate = granted("a", "b").mandateOf(person("b"), TODAY);
        var demand = new Demand(StepKind.APPROVE, Role.OFFICE_MANAGER, true, "SH", new BigDecimal("200000.01"), null);
        assertEquals(
                List.of(
                        "deed-lacks-role",
                        "deed-of-another-office",
                        "deed-of-another-scope",
                        "deed-of-other-offices",
                        "deed-capped"),
                mandate.whatHinders(demand).stream().map(Fault::code).toList());
        assertEquals(List.of(), mandate.whatHinders(demand(StepKind.SIGN, "BJ", "1")));
    }

    @Test
    void aDeedForOneOfficeCoversNoOther() {
        var mandate = granted("a", "b").mandateOf(person("b"), TODAY);
        assertFalse(mandate.covers(demand(StepKind.SIGN, "SH", "1")));
    }

    @Test
    void aRoleThatOneDoesNotHoldCannotBeDelegated() {
        var clerk = new Caller("a", "a", Set.of(Role.OFFICE_CLERK), Set.of("BJ"));
        assertRefused("role-not-held", () -> new Delegation("WT", wish(null, "b"), clerk, TODAY));
    }

    @Test
    void aRoleOfAnOfficeCoversItsOfficeOnlyWhateverElseOneIs() {
        var manager = Set.of(Role.OFFICE_MANAGER, Role.KA_DIRECTOR);
        var mandate = Mandate.own(new Caller("a", "a", manager, Set.of("BJ", "GZ")));
        assertTrue(mandate.covers(new Demand(StepKind.SIGN, Role.OFFICE_MANAGER, false, "BJ", BigDecimal.ONE)));
        assertTrue(mandate.covers(new Demand(StepKind.SIGN, Role.OFFICE_MANAGER, true, "GZ", BigDecimal.ONE)));
        assertFalse(mandate.covers(new Demand(StepKind.SIGN, Role.OFFICE_MANAGER, false, "SH", BigDecimal.ONE)));
        assertTrue(mandate.covers(new Demand(StepKind.SIGN, Role.KA_DIRECTOR, false, "SH", BigDecimal.ONE)));
        assertFalse(mandate.covers(new Demand(StepKind.SIGN, Role.KA_DIRECTOR, true, "SH", BigDecimal.ONE)));
    }

    @Test
    void whoHasSeveralOfficesSaysForWhichHeDelegates() {
        var manager = new Caller("a", "a", Set.of(Role.OFFICE_MANAGER), Set.of("BJ", "GZ"));
        assertRefused("delegation-office-needed", () -> new Delegation("WT", ofManager(null), manager, TODAY));
        assertRefused("office-not-held", () -> new Delegation("WT", ofManager("SH"), manager, TODAY));
        var delegation = new Delegation("WT", ofManager("GZ"), manager, TODAY);
        delegation.grant(DEED, NOW);
        var mandate = delegation.mandateOf(person("b"), TODAY);
        assertTrue(mandate.covers(new Demand(StepKind.SIGN, Role.OFFICE_MANAGER, true, "GZ", BigDecimal.ONE)));
        assertFalse(mandate.covers(new Demand(StepKind.SIGN, Role.OFFICE_MANAGER, true, "BJ", BigDecimal.ONE)));
        var onlyOne = new Caller("a", "a", Set.of(Role.OFFICE_MANAGER), Set.of("GZ"));
        assertEquals(
                "GZ",
                new Delegation("WT", ofManager(null), onlyOne, TODAY).view().principalOffice());
    }

    private static NewDelegation ofManager(String office) {
        return new NewDelegation(
                null, office, "b", DelegationScope.SIGN, Set.of(Role.OFFICE_MANAGER), null, null, TODAY, TODAY);
    }

    @Test
    void aDelegateCannotPassThePowerOn() {
        var delegate = new Caller("b", "b", Set.of(Role.FINANCE), Set.of());
        granted("a", "b").mandateOf(delegate, TODAY);
        assertRefused("role-not-held", () -> new Delegation("WT", wish(null, "c"), delegate, TODAY));
    }

    @Test
    void nobodyDelegatesToHimself() {
        assertRefused("delegation-to-self", () -> drawnUp("a", "a"));
    }

    @Test
    void anAdministratorDrawsUpForAnAbsentPrincipalButNotInHisOwnFavour() {
        var delegation = new Delegation("WT", wish("a", "b"), admin(), TODAY);
        assertEquals("a", delegation.view().principal().id());
        assertRefused("delegation-to-self", () -> new Delegation("WT", wish("a", "admin"), admin(), TODAY));
    }

    @Test
    void nobodyElseDrawsUpForAnother() {
        assertRefused("not-the-principal", () -> new Delegation("WT", wish("x", "b"), person("a"), TODAY));
    }

    @Test
    void aDelegationThatIsOverBeforeItBeginsIsRefused() {
        var wish = new NewDelegation(
                null, null, "b", DelegationScope.SIGN, Set.of(Role.KA_APPROVER), null, null, TODAY, TODAY.minusDays(1));
        assertRefused("delegation-dates-invalid", () -> new Delegation("WT", wish, person("a"), TODAY));
    }

    @Test
    void twoPeopleCannotDelegateToEachOther() {
        assertRefused("delegation-cycle", () -> drawnUp("a", "b").mustNotCloseCircle(List.of(granted("b", "a"))));
    }

    @Test
    void aCircleOfThreeIsRefusedInWhateverOrderItsDeedsCome() {
        var others = List.of(granted("c", "a"), granted("b", "c"));
        assertRefused("delegation-cycle", () -> drawnUp("a", "b").mustNotCloseCircle(others));
    }

    @Test
    void aChainThatDoesNotComeBackIsNoCircle() {
        drawnUp("a", "b").mustNotCloseCircle(List.of(granted("b", "c"), granted("c", "d"), granted("x", "a")));
    }

    private static Delegation granted(String principal, String delegate) {
        var delegation = drawnUp(principal, delegate);
        delegation.grant(DEED, NOW);
        return delegation;
    }

    private static Delegation drawnUp(String principal, String delegate) {
        return new Delegation("WT", wish(null, delegate), person(principal), TODAY);
    }

    private static NewDelegation wish(String principal, String delegate) {
        return new NewDelegation(
                principal,
                null,
                delegate,
                DelegationScope.SIGN,
                Set.of(Role.KA_APPROVER),
                Set.of("BJ"),
                new BigDecimal("200000"),
                TODAY,
                TODAY.plusDays(7));
    }

    private static Demand demand(StepKind kind, String office, String amount) {
        return new Demand(kind, Role.KA_APPROVER, false, office, amount == null ? null : new BigDecimal(amount));
    }

    private static Caller person(String id) {
        return new Caller(id, id, Set.of(Role.KA_APPROVER), Set.of());
    }

    private static Caller admin() {
        return new Caller("admin", "admin", Set.of(Role.ADMIN), Set.of());
    }
}
