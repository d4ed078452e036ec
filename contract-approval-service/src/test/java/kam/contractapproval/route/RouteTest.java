package kam.contractapproval.route;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.StepKind;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String DIGEST = "d".repeat(64);

    private final Mandate officeManager = own("manager", Role.OFFICE_MANAGER, "BJ");
    private final Mandate department = own("dept", Role.KA_APPROVER, null);
    private final Mandate deputy = own("deputy", Role.DEPUTY_SALES_DIRECTOR, null);
    private final Mandate director = own("director", Role.SALES_DIRECTOR, null);

    @Test
    void theDepartmentMayNotApproveBeforeTheOfficeManagerHasSigned() {
        var route = route("99999.99");
        assertRefused("step-not-open", () -> sign(route, "department-approves", department));
        sign(route, "office-manager-signs", officeManager);
        assertFalse(route.isComplete());
        sign(route, "department-approves", department);
        assertTrue(route.isComplete());
    }

    @Test
    void anotherOfficesManagerMayNotSign() {
        var stranger = own("stranger", Role.OFFICE_MANAGER, "SH");
        assertRefused("may-not-decide", () -> sign(route("5000"), "office-manager-signs", stranger));
    }

    @Test
    void inTheHighestTierTheDepartmentMaySignFirst() {
        var route = route("300000");
        sign(route, "department-signs", department);
        assertRefused("step-not-open", () -> sign(route, "director-approves", director));
        sign(route, "deputy-director-signs", deputy);
        sign(route, "director-approves", director);
        assertTrue(route.isComplete());
    }

    @Test
    void inTheHighestTierTheDeputyMaySignFirst() {
        var route = route("300000");
        sign(route, "deputy-director-signs", deputy);
        assertEquals(List.of("department-signs"), open(route));
        sign(route, "department-signs", department);
        assertEquals(List.of("director-approves"), open(route));
    }

    @Test
    void anOpenStepKeepsTheTimeAtWhichItOpenedWhenItsNeighbourIsSigned() {
        var route = route("300000");
        route.decide(decision(route, "department-signs", Verdict.SIGN), department, NOW.plusSeconds(60));
        assertEquals(NOW, route.openSteps().get(0).openedAt());
    }

    @Test
    void aMemberOfTheDepartmentWhoIsNoApproverMayNotSign() {
        var member = own("member", Role.KA_SPECIALIST, null);
        assertRefused("may-not-decide", () -> sign(route("150000"), "department-signs", member));
    }

    @Test
    void whoSubmittedItMayNotSignIt() {
        var submitter = own("submitter", Role.OFFICE_MANAGER, "BJ");
        assertRefused("separation-of-duties", () -> sign(route("5000"), "office-manager-signs", submitter));
    }

    @Test
    void aDelegateMayNotSignForWhoSubmittedIt() {
        var forSubmitter = deed("helper", "submitter", Role.OFFICE_MANAGER, "BJ");
        assertRefused("separation-of-duties", () -> sign(route("5000"), "office-manager-signs", forSubmitter));
    }

    @Test
    void whoSubmittedItMayNotSignAsADelegateEither() {
        var submitterForManager = deed("submitter", "manager", Role.OFFICE_MANAGER, "BJ");
        assertRefused("separation-of-duties", () -> sign(route("5000"), "office-manager-signs", submitterForManager));
    }

    @Test
    void onePersonActsOnceOnARouteEvenWithTwoRoles() {
        var both = new Mandate(
                "both",
                "both",
                null,
                Set.of(StepKind.values()),
                Set.of(Role.KA_APPROVER, Role.DEPUTY_SALES_DIRECTOR),
                null,
                Set.of(),
                null);
        var route = route("150000");
        sign(route, "department-signs", both);
        assertRefused("separation-of-duties", () -> sign(route, "deputy-director-approves", both));
    }

    @Test
    void onePersonActsOnceOnARouteAlsoAsADelegate() {
        var route = route("150000");
        sign(route, "department-signs", department);
        var departmentForDeputy = deed("dept", "deputy", Role.DEPUTY_SALES_DIRECTOR, null);
        assertRefused("separation-of-duties", () -> sign(route, "deputy-director-approves", departmentForDeputy));
    }

    @Test
    void whoWasActedForMayNotActHimselfOnTheSameRoute() {
        var both = Set.of(Role.KA_APPROVER, Role.DEPUTY_SALES_DIRECTOR);
        var delegate =
                new Mandate("helper", "both", UUID.randomUUID(), Set.of(StepKind.values()), both, null, Set.of(), null);
        var principal = new Mandate("both", "both", null, Set.of(StepKind.values()), both, null, Set.of(), null);
        var route = route("150000");
        sign(route, "department-signs", delegate);
        assertRefused("separation-of-duties", () -> sign(route, "deputy-director-approves", principal));
    }

    @Test
    void aDelegateWithoutARoleDecidesForHisPrincipalUnderTheDeed() {
        var route = route("150000");
        sign(route, "department-signs", department);
        var deed = deed("helper", "deputy", Role.DEPUTY_SALES_DIRECTOR, null);
        var step = sign(route, "deputy-director-approves", deed);
        assertEquals("helper", step.decidedBy());
        assertEquals("deputy", step.onBehalfOf());
        assertEquals(deed.delegationId(), step.delegationId());
        assertTrue(route.isComplete());
    }

    @Test
    void aDecisionOnOtherContentThanWasReadIsRefused() {
        var route = route("5000");
        var decision = new Decision(id(route, "office-manager-signs"), Verdict.SIGN, "e".repeat(64), null, null);
        assertRefused("content-changed", () -> route.decide(decision, officeManager, NOW));
    }

    @Test
    void aDecidedStepIsNotDecidedAgainByAnybody() {
        var route = route("5000");
        sign(route, "office-manager-signs", officeManager);
        assertRefused("step-already-decided", () -> sign(route, "office-manager-signs", officeManager));
        assertRefused(
                "step-already-decided",
                () -> sign(route, "office-manager-signs", own("other", Role.OFFICE_MANAGER, "BJ")));
    }

    @Test
    void aReturnEndsTheRouteForAllItsSteps() {
        var route = route("300000");
        sign(route, "department-signs", department);
        var reason = new Decision(id(route, "deputy-director-signs"), Verdict.RETURN, DIGEST, "too cheap", null);
        route.decide(reason, deputy, NOW);
        assertFalse(route.isComplete());
        assertEquals(List.of(), open(route));
        assertRefused("step-already-decided", () -> sign(route, "director-approves", director));
    }

    @Test
    void aReturnAndARejectionNeedAReason() {
        var route = route("5000");
        for (var verdict : List.of(Verdict.RETURN, Verdict.REJECT)) {
            assertRefused(
                    "reason-required",
                    () -> route.decide(decision(route, "office-manager-signs", verdict), officeManager, NOW));
        }
        assertEquals(List.of("office-manager-signs"), open(route));
    }

    private static Route route(String amount) {
        return new Route(
                PolicyOfTheSource.version1(),
                new Submission(1, "BJ", new BigDecimal(amount), DIGEST, "submitter", NOW));
    }

    private static RouteStep sign(Route route, String code, Mandate by) {
        return route.decide(decision(route, code, Verdict.SIGN), by, NOW);
    }

    private static Decision decision(Route route, String code, Verdict verdict) {
        return new Decision(id(route, code), verdict, DIGEST, null, null);
    }

    private static UUID id(Route route, String code) {
        return route.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> open(Route route) {
        return route.openSteps().stream().map(RouteStep::code).toList();
    }

    private static Mandate own(String person, String role, String office) {
        return Mandate.own(new Caller(person, person, Set.of(role), office));
    }

    private static Mandate deed(String delegate, String principal, String role, String office) {
        return new Mandate(
                delegate,
                principal,
                UUID.randomUUID(),
                Set.of(StepKind.values()),
                Set.of(role),
                office,
                Set.of(),
                null);
    }
}
