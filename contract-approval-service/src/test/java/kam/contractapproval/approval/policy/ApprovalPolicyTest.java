package kam.contractapproval.approval.policy;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.approval.policy.Basis.Amended;
import kam.contractapproval.approval.policy.Basis.Approved;
import org.junit.jupiter.api.Test;

class ApprovalPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final ApprovalPolicy policy = PolicyOfTheSource.version1();

    @Test
    void aContractOfNothingBelongsToTheLowestTier() {
        assertEquals(1, tierOf("0.00"));
    }

    @Test
    void aContractOf99999Point99IsSignedByTheOfficeManagerAndApprovedByTheDepartment() {
        assertEquals(1, tierOf("99999.99"));
        assertEquals(List.of("office-manager-signs", "department-approves"), codesFor("99999.99"));
    }

    @Test
    void aContractOfExactly100000NeedsTheDeputySalesDirector() {
        assertEquals(2, tierOf("100000.00"));
        assertEquals(List.of("department-signs", "deputy-director-approves"), codesFor("100000.00"));
    }

    @Test
    void aContractOf299999Point99StillBelongsToTheMiddleTier() {
        assertEquals(2, tierOf("299999.99"));
    }

    @Test
    void aContractOfExactly300000NeedsTheSalesDirector() {
        assertEquals(3, tierOf("300000.00"));
        assertEquals(List.of("department-signs", "deputy-director-signs", "director-approves"), codesFor("300000.00"));
    }

    @Test
    void anAmountSpelledWithoutDecimalsBelongsToTheSameTier() {
        assertEquals(2, tierOf("100000"));
        assertEquals(3, tierOf("3E+5"));
    }

    @Test
    void anAgreementWithoutAnyAmountBelongsToTheStrictestTier() {
        assertEquals(3, policy.tierFor(null).tier());
    }

    @Test
    void whetherABoundBelongsToItsTierIsData() {
        var lax = PolicyOfTheSource.withBoundsIncluded(false);
        assertEquals(1, lax.tierFor(new BigDecimal("100000.00")).tier());
        assertEquals(2, lax.tierFor(new BigDecimal("100000.01")).tier());
        assertEquals(2, lax.tierFor(new BigDecimal("300000.00")).tier());
        assertEquals(3, lax.tierFor(new BigDecimal("300000.01")).tier());
    }

    @Test
    void whatTheCustomersOtherContractsAddUpToDecidesTheTierWithIt() {
        var split = new Basis(new BigDecimal("80000"), false, List.of(), new BigDecimal("20000.00"), List.of("HT-1"));
        assertEquals(2, policy.tiering(split).tier().tier());
        assertEquals(new BigDecimal("100000.00"), policy.tiering(split).amount());
        var open = new Basis(null, false, List.of(), new BigDecimal("20000.00"), List.of("HT-1"));
        assertEquals(3, policy.tiering(open).tier().tier());
    }

    @Test
    void aLineUnderItsFloorPriceGoesOneTierUpOnlyWhereThePolicySaysSo() {
        var breach = Basis.alone(new BigDecimal("80000"), true);
        assertEquals(1, policy.tiering(breach).tier().tier());
        var strict = PolicyFixture.escalatingUnderFloor().tiering(breach);
        assertEquals(2, strict.tier().tier());
        assertTrue(strict.escalated());
        assertFalse(strict.needsFloorReason());
    }

    @Test
    void underTheFloorPriceAtTheTopThereIsNoTierAboveAndAReasonIsNeeded() {
        var top = PolicyFixture.escalatingUnderFloor().tiering(Basis.alone(new BigDecimal("300000"), true));
        assertEquals(3, top.tier().tier());
        assertFalse(top.escalated());
        assertTrue(top.needsFloorReason());
    }

    @Test
    void aDraftIsActivatedByAnotherPersonFromTodayOrLaterAndNeverChangesAgain() {
        var draft = PolicyFixture.escalatingUnderFloor();
        var terms = PolicyFixture.terms(7, true, true, null, null, null, null);
        draft.change(terms, "second");
        for (var drafter : List.of("drafter", "second")) {
            assertRefused("policy-own-draft", () -> draft.activate(TODAY, TODAY, drafter, NOW));
        }
        assertRefused("policy-effective-in-the-past", () -> draft.activate(TODAY.minusDays(1), TODAY, "boss", NOW));
        draft.activate(TODAY, TODAY, "boss", NOW);
        assertEquals(7, draft.sameCustomerWindowDays());
        assertRefused("policy-not-a-draft", () -> draft.change(terms, "second"));
        assertRefused("policy-not-a-draft", () -> draft.activate(TODAY, TODAY, "boss", NOW));
    }

    @Test
    void anActivationIsWithdrawnOnlyBeforeItsFirstDayAndForGood() {
        var first = TODAY.plusDays(1);
        var version = PolicyFixture.escalatingUnderFloor();
        assertRefused("policy-not-activated", () -> version.withdraw("too strict", TODAY, "boss", NOW));
        version.activate(first, TODAY, "boss", NOW);
        assertFalse(version.hasComeIntoForce(TODAY));
        assertTrue(version.hasComeIntoForce(first));
        assertRefused("policy-in-force-already", () -> version.withdraw("too strict", first, "boss", NOW));
        version.withdraw("too strict", TODAY, "boss", NOW);
        assertFalse(version.hasComeIntoForce(first));
        assertRefused("policy-not-activated", () -> version.withdraw("too strict", TODAY, "boss", NOW));
        assertRefused("policy-not-a-draft", () -> version.activate(first, TODAY, "boss", NOW));
    }

    private int tierOf(String amount) {
        return policy.tierFor(new BigDecimal(amount)).tier();
    }

    private List<String> codesFor(String amount) {
        return policy.stepsOf(policy.tierFor(new BigDecimal(amount))).stream()
                .map(PolicyStep::code)
                .toList();
    }

    @Test
    void anAmendmentUnderThePriceGoesOneTierOverWhatIsInForceAndAtTheTopNeedsAReason() {
        var policy = PolicyFixture.escalatingUnderFloor();
        var second = policy.tiering(cheaper("99900", new Approved(new BigDecimal("100000.00"), false)));
        assertEquals(3, second.tier().tier());
        assertTrue(second.escalated());
        var top = policy.tiering(cheaper("299000", new Approved(new BigDecimal("300000.00"), false)));
        assertEquals(3, top.tier().tier());
        assertTrue(top.needsFloorReason());
        assertEquals(3, top.held());
    }

    @Test
    void whatWasHeldUpOnceIsHeldUpAgain() {
        var low = new Basis(
                new BigDecimal("95000"),
                false,
                List.of(),
                List.of(),
                BigDecimal.ZERO.setScale(2),
                List.of(),
                new Amended(
                        List.of(
                                new Approved(new BigDecimal("250000.00"), true),
                                new Approved(new BigDecimal("90000.00"), false)),
                        Set.of()));
        assertEquals(3, PolicyFixture.escalatingUnderFloor().tiering(low).tier().tier());
    }

    @Test
    void whatChangesNothingButTheFieldsOfTheListGoesTheShortRoute() {
        var policy = PolicyFixture.escalatingUnderFloor();
        assertTrue(
                policy.tiering(changing(AmendableField.DELIVERY_TERMS)).tier().isShortRoute());
        assertEquals(
                2,
                policy.tiering(changing(AmendableField.DELIVERY_TERMS, AmendableField.INSTALMENT_DAYS))
                        .tier()
                        .tier());
        assertEquals(2, policy.tiering(changing()).tier().tier());
        assertEquals(3, policy.tiers().size());
    }

    private static Basis changing(AmendableField... only) {
        return new Basis(
                new BigDecimal("100000"),
                false,
                List.of(),
                List.of(),
                BigDecimal.ZERO.setScale(2),
                List.of(),
                new Amended(List.of(new Approved(new BigDecimal("100000.00"), false)), Set.of(only)));
    }

    private static Basis cheaper(String amount, Approved approved) {
        return new Basis(
                new BigDecimal(amount),
                false,
                List.of(),
                List.of(1),
                BigDecimal.ZERO.setScale(2),
                List.of(),
                new Amended(List.of(approved), Set.of()));
    }
}
