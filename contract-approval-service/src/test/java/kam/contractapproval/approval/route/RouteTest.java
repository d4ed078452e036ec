package kam.contractapproval.approval.route;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.Basis;
import kam.contractapproval.approval.policy.PolicyFixture;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Route.Submission;
import kam.contractapproval.approval.route.Route.Verdict;
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
                Set.of(),
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
        var delegate = new Mandate(
                "helper", "both", UUID.randomUUID(), Set.of(StepKind.values()), both, Set.of(), Set.of(), null);
        var principal = new Mandate("both", "both", null, Set.of(StepKind.values()), both, Set.of(), Set.of(), null);
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
        assertEquals("helper", step.decision().decidedBy());
        assertEquals("deputy", step.decision().onBehalfOf());
        assertEquals(deed.delegationId(), step.decision().delegationId());
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

    @Test
    void anOverdueStepIsRemindedOfEveryDayAndEscalatedOnce() {
        var step = route(PolicyFixture.impatient(), "5000", false).openSteps().get(0);
        assertEquals(NOW.plus(1, ChronoUnit.DAYS), step.overdueAt());
        assertFalse(step.chase(NOW.plus(24, ChronoUnit.HOURS).minusMillis(1)));
        assertTrue(step.chase(NOW.plus(1, ChronoUnit.DAYS)));
        assertFalse(step.chase(NOW.plus(1, ChronoUnit.DAYS)));
        assertEquals(null, step.escalatedTo());
        assertTrue(step.chase(NOW.plus(2, ChronoUnit.DAYS)));
        assertEquals(Role.GENERAL_MANAGER, step.escalatedTo());
        assertTrue(step.chase(NOW.plus(3, ChronoUnit.DAYS)));
        assertEquals(3, step.reminders());
        assertEquals(NOW.plus(2, ChronoUnit.DAYS), step.escalatedAt());
    }

    @Test
    void theSuperiorMayDecideAfterTheEscalationAndNotBefore() {
        var superior = own("boss", Role.GENERAL_MANAGER, null);
        var route = route(PolicyFixture.impatient(), "5000", false);
        assertRefused("may-not-decide", () -> sign(route, "office-manager-signs", superior));
        route.openSteps().get(0).chase(NOW.plus(2, ChronoUnit.DAYS));
        assertTrue(sign(route, "office-manager-signs", superior).decision().underEscalation());
    }

    @Test
    void whoTheStepAsksForMayStillDecideAfterItsEscalation() {
        var route = route(PolicyFixture.impatient(), "5000", false);
        route.openSteps().get(0).chase(NOW.plus(2, ChronoUnit.DAYS));
        assertFalse(
                sign(route, "office-manager-signs", officeManager).decision().underEscalation());
    }

    @Test
    void aReassignedStepAsksTheNewPersonOrRoleAndNobodyElse() {
        var route = route("5000");
        var toPerson = new Reassignment(null, "second", "gone");
        reassign(route, id(route, "office-manager-signs"), toPerson);
        assertRefused("may-not-decide", () -> sign(route, "office-manager-signs", officeManager));
        sign(route, "office-manager-signs", own("second", Role.FINANCE, null));
        var toRole = new Reassignment(Role.KA_DIRECTOR, null, "gone");
        reassign(route, id(route, "department-approves"), toRole);
        assertRefused("may-not-decide", () -> sign(route, "department-approves", department));
        sign(route, "department-approves", own("head", Role.KA_DIRECTOR, null));
        assertTrue(route.isComplete());
    }

    @Test
    void aStepIsNotReassignedToWhoMayNotActOnTheRouteNorAfterItsDecision() {
        var route = route("5000");
        var step = id(route, "department-approves");
        assertRefused("separation-of-duties", () -> reassign(route, step, "submitter"));
        reassign(route, step, "second");
        assertRefused("separation-of-duties", () -> reassign(route, id(route, "office-manager-signs"), "second"));
        sign(route, "office-manager-signs", officeManager);
        assertRefused("separation-of-duties", () -> reassign(route, step, "manager"));
        sign(route, "department-approves", own("second", Role.KA_APPROVER, null));
        assertRefused("step-already-decided", () -> reassign(route, step, "third"));
    }

    @Test
    void whoApprovesLastAtTheTopGivesTheReasonForTheFloorPriceWhereNoneWasGiven() {
        var route = route(PolicyFixture.escalatingUnderFloor(), "300000", true);
        sign(route, "department-signs", department);
        sign(route, "deputy-director-signs", deputy);
        assertRefused("floor-reason-required", () -> sign(route, "director-approves", director));
        var reasoned = new Decision(id(route, "director-approves"), Verdict.SIGN, DIGEST, "strategic customer", null);
        route.decide(reasoned, director, NOW);
        assertEquals("strategic customer", route.basis().floorReason());
    }

    private static void reassign(Route route, UUID step, String person) {
        reassign(route, step, new Reassignment(null, person, "gone"));
    }

    private static void reassign(Route route, UUID step, Reassignment to) {
        route.propose(step, to, "admin");
        route.reassign(step, false, "director", NOW);
    }

    @Test
    void aReassignmentIsDecidedByASecondPersonOnceAndTheStepStaysWhoseItIsUntilThen() {
        var route = route("5000");
        var step = id(route, "office-manager-signs");
        assertRefused("no-reassignment-open", () -> route.reassign(step, false, "director", NOW));
        route.propose(step, new Reassignment(null, "second", "gone"), "admin");
        assertRefused("reassignment-open", () -> route.propose(step, new Reassignment(null, "third", "gone"), "admin"));
        for (var concerned : new String[] {"admin", "second"}) {
            assertRefused("reassignment-second-person-needed", () -> route.reassign(step, false, concerned, NOW));
            assertRefused("reassignment-second-person-needed", () -> route.keep(step, concerned));
        }
        route.keep(step, "director");
        assertRefused("no-reassignment-open", () -> route.reassign(step, false, "director", NOW));
        sign(route, "office-manager-signs", officeManager);
    }

    @Test
    void whoHadAStepReassignedDoesNotDecideIt() {
        var route = route("5000");
        reassign(route, id(route, "office-manager-signs"), new Reassignment(Role.SALES_DIRECTOR, null, "gone"));
        assertRefused("separation-of-duties", () -> sign(route, "office-manager-signs", director));
        var underDeed = deed("helper", "director", Role.SALES_DIRECTOR, null);
        assertRefused("separation-of-duties", () -> sign(route, "office-manager-signs", underDeed));
        sign(route, "office-manager-signs", own("other", Role.SALES_DIRECTOR, null));
    }

    @Test
    void aStepOfSomebodyWhoIsGoneAsksForTheSuperiorAndItsRole() {
        for (var by : List.of(officeManager, own("boss", Role.GENERAL_MANAGER, null))) {
            var route = route(PolicyFixture.impatient(), "5000", false);
            var step = id(route, "office-manager-signs");
            reassign(route, step, "second");
            assertRefused("may-not-decide", () -> sign(route, "office-manager-signs", by));
            route.vacate(step, NOW);
            var gone = own("second", Role.OFFICE_MANAGER, "BJ");
            assertRefused("may-not-decide", () -> sign(route, "office-manager-signs", gone));
            sign(route, "office-manager-signs", by);
        }
    }

    private static Route route(String amount) {
        return route(PolicyOfTheSource.version1(), amount, false);
    }

    private static Route route(ApprovalPolicy policy, String amount, boolean underFloor) {
        var tiering = policy.tiering(Basis.alone(new BigDecimal(amount), underFloor));
        return new Route(policy, tiering, new Submission(1, "BJ", DIGEST, null, Set.of("author"), "submitter", NOW));
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
        return Mandate.own(new Caller(person, person, Set.of(role), office == null ? Set.of() : Set.of(office)));
    }

    private static Mandate deed(String delegate, String principal, String role, String office) {
        return new Mandate(
                delegate,
                principal,
                UUID.randomUUID(),
                Set.of(StepKind.values()),
                Set.of(role),
                office == null ? Set.of() : Set.of(office),
                Set.of(),
                null);
    }
}
