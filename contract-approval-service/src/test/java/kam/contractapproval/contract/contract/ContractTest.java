package kam.contractapproval.contract.contract;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.PolicyFixture;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.events.ContractEvent;
import kam.events.ContractEvent.ContractApproved;
import kam.events.ContractEvent.ContractReturned;
import kam.events.ContractEvent.ContractStepSigned;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.testing.Forgotten;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID CUSTOMER = UUID.randomUUID();

    private final Mandate manager = own("manager", Role.OFFICE_MANAGER, "BJ");
    private final Mandate department = own("dept", Role.KA_APPROVER, null);

    @Test
    void theLastSignatureApprovesAndFilesTheContract() {
        var contract = submitted("80000.00");
        assertInstanceOf(
                ContractStepSigned.class,
                decide(contract, 0, Verdict.SIGN, manager).get(0));
        assertEquals(ContractStatus.IN_APPROVAL, contract.status());
        var events = decide(contract, 1, Verdict.SIGN, department);
        var approved = (ContractApproved) events.get(1);
        assertEquals("BA-1", approved.filingNumber());
        assertEquals(contract.approval().route().digest(), approved.digest());
        assertEquals(ContractStatus.APPROVED, contract.status());
    }

    @Test
    void whatIsInApprovalCannotBeEdited() {
        var contract = submitted("80000.00");
        assertRefused("contract-wrong-status", () -> contract.change(terms("90000.00", "80000"), "clerk"));
        assertRefused("contract-wrong-status", () -> contract.enclose(new Enclosure("ANNEX", "f".repeat(64)), "clerk"));
    }

    @Test
    void aReturnedContractIsTheDraftOfItsNextRevisionAndLosesItsSignatures() {
        var contract = submitted("80000.00");
        decide(contract, 0, Verdict.SIGN, manager);
        var returned = (ContractReturned)
                decide(contract, 1, Verdict.RETURN, department).get(0);
        assertEquals(1, returned.revision());
        assertEquals(2, contract.approval().revision());
        submit(contract);
        assertEquals(
                List.of("office-manager-signs"),
                contract.approval().route().openSteps().stream()
                        .map(step -> step.code())
                        .toList());
    }

    @Test
    void aReturnedContractThatGrewIsTieredAgain() {
        var contract = submitted("99999.99");
        decide(contract, 0, Verdict.RETURN, manager);
        contract.change(terms("300000.00", "80000"), "clerk");
        submit(contract);
        assertEquals(3, contract.approval().route().tier());
    }

    @Test
    void aLateDecisionOnAnEarlierRevisionIsToldThatTheStepWasDecided() {
        var contract = submitted("80000.00");
        var step = contract.approval().route().steps().get(0).id();
        var digest = contract.approval().route().digest();
        decide(contract, 0, Verdict.RETURN, manager);
        submit(contract);
        assertRefused(
                "step-already-decided",
                () -> contract.decide(new Decision(step, Verdict.SIGN, digest, null, null), manager, () -> "", NOW));
    }

    @Test
    void aWithdrawnContractIsTheDraftOfItsNextRevision() {
        var contract = submitted("80000.00");
        assertEquals(1, contract.withdraw().revision());
        assertEquals(2, contract.approval().revision());
        assertRefused("contract-wrong-status", contract::withdraw);
    }

    @Test
    void anApprovedContractCannotBeWithdrawn() {
        assertRefused("contract-wrong-status", () -> approved("80000.00").withdraw());
    }

    @Test
    void aRejectedContractStaysRejected() {
        var contract = submitted("80000.00");
        decide(contract, 0, Verdict.REJECT, manager);
        assertEquals(ContractStatus.REJECTED, contract.status());
        assertRefused("contract-wrong-status", () -> submit(contract));
    }

    @Test
    void theSettlementPriceIsFrozenAtSubmissionAndTheFloorPriceStandsInForAMissingOne() {
        var contract = draft(terms("80000.00", "61000.5"));
        contract.submit(PolicyOfTheSource.version1(), listedAt("60000.00"), OtherContracts.NONE, null, sender(null));
        assertEquals(List.of(new BigDecimal("60000.00")), contract.content().settlementPrices());
        contract.withdraw();
        assertEquals(List.of(), contract.content().settlementPrices());
        submit(contract);
        assertEquals(List.of(new BigDecimal("61000.50")), contract.content().settlementPrices());
    }

    @Test
    void onlyTheOfficesManagerFilesASignedContractOfTheLowestTier() {
        var contract = approved("80000.00");
        var tier = PolicyOfTheSource.version1().tier(1);
        assertRefused(
                "may-not-file",
                () -> contract.takeEffect(signature(contract, TODAY, TODAY), department, tier, TODAY, Map.of()));
        var effective =
                contract.takeEffect(signature(contract, TODAY, TODAY.plusDays(1)), manager, tier, TODAY, Map.of());
        assertEquals(TODAY.plusDays(1), effective.validFrom());
        assertEquals(new BigDecimal("61000.00"), effective.lines().get(0).settlementPrice());
    }

    @Test
    void onlyWhatWasApprovedIsSigned() {
        var contract = approved("80000.00");
        var other = new NewSignature(UUID.randomUUID(), "0".repeat(64), TODAY, TODAY, null, null, null, null);
        var tier = PolicyOfTheSource.version1().tier(1);
        assertRefused("not-the-approved-content", () -> contract.takeEffect(other, manager, tier, TODAY, Map.of()));
        assertEquals(ContractStatus.APPROVED, contract.status());
    }

    @Test
    void anAgreementWithoutLinesSaysWhatItIsAbout() {
        var silent = new ContractTerms("am", List.of(), null, "x", TODAY, TODAY, List.of(), "九五折", null, "经销", false);
        assertRefused("agreement-incomplete", () -> draft(silent));
    }

    @Test
    void whatIsNotApprovedCannotBeSigned() {
        var contract = submitted("80000.00");
        var tier = PolicyOfTheSource.version1().tier(1);
        assertRefused(
                "contract-wrong-status",
                () -> contract.takeEffect(
                        new NewSignature(UUID.randomUUID(), "0".repeat(64), TODAY, TODAY, null, null, null, null),
                        manager,
                        tier,
                        TODAY,
                        Map.of()));
    }

    @Test
    void aContractIsNotSignedTomorrowNorInForceAfterItsEnd() {
        var tier = PolicyOfTheSource.version1().tier(1);
        var contract = approved("80000.00");
        assertRefused(
                "contract-dates-invalid",
                () -> contract.takeEffect(
                        signature(contract, TODAY.plusDays(1), TODAY), manager, tier, TODAY, Map.of()));
        assertRefused(
                "contract-dates-invalid",
                () -> contract.takeEffect(
                        signature(contract, TODAY, TODAY.plusYears(2)), manager, tier, TODAY, Map.of()));
    }

    @Test
    void theInstalmentsSumToTheAmount() {
        var terms = terms("80000.00", "61000");
        var unpaid = new ContractTerms(
                terms.accountManager(), terms.lines(), null, "x", TODAY, TODAY, List.of(), null, null, null, false);
        assertRefused("instalments-do-not-add-up", () -> draft(unpaid));
    }

    @Test
    void aLineUnderItsFloorPriceIsShown() {
        assertEquals(List.of(1), draft(terms("80000.00", "80000.01")).content().linesUnderFloor());
        assertEquals(List.of(), draft(terms("80000.00", "80000.00")).content().linesUnderFloor());
    }

    @Test
    void aLineUnderThePriceInForceIsUnderItsFloorWhateverFloorItsOfficeWrote() {
        var contract = draft(terms("80000.00", "1"));
        assertEquals(List.of(1), contract.content().linesUnderFloor(listedAt("80000.01")));
        assertEquals(List.of(), contract.content().linesUnderFloor(listedAt("80000.00")));
    }

    @Test
    void aLineThatIsNotListedIsNamedOnTheRouteAndGoesOneTierUpWhereAFloorBreachDoes() {
        var contract = draft(terms("80000.00", "1"));
        submit(contract);
        assertEquals(List.of(1), contract.approval().route().basis().linesNotListed());
        assertEquals(1, contract.approval().route().tier());
        contract.withdraw();
        submit(contract, PolicyFixture.escalatingUnderFloor(), null);
        assertEquals(2, contract.approval().route().tier());
        contract.withdraw();
        contract.submit(PolicyFixture.escalatingUnderFloor(), listedAt("1"), OtherContracts.NONE, null, sender(null));
        assertEquals(List.of(), contract.approval().route().basis().linesNotListed());
        assertEquals(1, contract.approval().route().tier());
    }

    private static PricesInForce listedAt(String price) {
        return (sku, unit) -> Optional.of(new BigDecimal(price));
    }

    @Test
    void underTheFloorPriceAtTheTopASubmissionNeedsItsReasonAndLeavesTheDraftAsItWas() {
        var policy = PolicyFixture.escalatingUnderFloor();
        var contract = draft(terms("300000.00", "300000.01"));
        assertRefused("floor-reason-required", () -> submit(contract, policy, " "));
        assertEquals(ContractStatus.DRAFT, contract.status());
        assertEquals(List.of(), contract.content().settlementPrices());
        submit(contract, policy, "strategic customer");
        assertEquals("strategic customer", contract.approval().route().basis().floorReason());
    }

    @Test
    void anApplicationUnderTheFloorPriceAtTheTopIsSubmittedAndItsReasonGivenByWhoApprovesLast() {
        var party = new Party(CUSTOMER, "客户", "BJ", UUID.randomUUID());
        var contract = new Contract("HT-1", party, terms("300000.00", "300000.01"));
        submit(contract, PolicyFixture.escalatingUnderFloor(), null);
        assertEquals(true, contract.approval().route().basis().lacksFloorReason());
    }

    @Test
    void anAgreementWithoutLinesIsTieredByItsEstimateOrElseAtTheTop() {
        var estimated = draft(new ContractTerms(
                "am", List.of(), new BigDecimal("120000"), "x", TODAY, TODAY, List.of(), "九五折", "年检", "经销", false));
        submit(estimated);
        assertEquals(2, estimated.approval().route().tier());
        var open =
                draft(new ContractTerms("am", List.of(), null, "x", TODAY, TODAY, List.of(), "九五折", "年检", "经销", false));
        assertNull(open.content().decisiveAmount());
        submit(open);
        assertEquals(3, open.approval().route().tier());
    }

    @Test
    void theSameNumberSpelledOtherwiseHasTheSameDigest() {
        var number = "HT-1";
        var party = new Party(CUSTOMER, "客户", "BJ", null);
        var one = new Contract(number, party, terms("100.5", "80"));
        var other = new Contract(number, party, terms("100.50", "80.00"));
        assertEquals(one.content().digest(number, party), other.content().digest(number, party));
    }

    @Test
    void anyOtherContentHasAnotherDigest() {
        var contract = draft(terms("80000.00", "61000"));
        var before = contract.content().digest(contract.number(), contract.party());
        contract.enclose(new Enclosure("ANNEX", "f".repeat(64)), "clerk");
        assertNotEquals(before, contract.content().digest(contract.number(), contract.party()));
        assertNotEquals(before, contract.content().digest("HT-2", contract.party()));
        var unitsUnknown = contract.content().digest(contract.number(), contract.party());
        contract.content().agreeUnits(List.of(new AgreedUnit("件", BigDecimal.TEN)));
        assertNotEquals(unitsUnknown, contract.content().digest(contract.number(), contract.party()));
    }

    /** The amount is the sum of the lines; every other field must be read before it is approved. */
    @Test
    void everyFieldOfTheContentIsPartOfTheDigest() {
        var digested = new HashSet<>(Forgotten.componentsOf(ContractTerms.class));
        digested.addAll(Set.of("amount", "settlementPrices", "ownUnits", "unitFactors", "enclosures"));
        assertEquals(Set.of(), Forgotten.fieldsOf(ContractContent.class, digested));
        var terms = new ContractTerms(
                "am",
                terms("100.50", "80.00").lines(),
                new BigDecimal("9.00"),
                "到货",
                TODAY,
                TODAY.plusDays(1),
                terms("100.50", "80.00").instalments(),
                "九五折",
                "年检",
                "经销",
                true);
        assertEquals(terms, draft(terms).content().terms());
    }

    @Test
    void whetherATrialOrderComesFirstIsPartOfTheDigestAndFalseWhereNothingIsSaid() {
        assertEquals(digestOf(withTrialOrder(null)), digestOf(withTrialOrder(false)));
        assertNotEquals(digestOf(withTrialOrder(false)), digestOf(withTrialOrder(true)));
    }

    private static ContractTerms withTrialOrder(Boolean first) {
        return new ContractTerms("am", List.of(), null, "x", TODAY, TODAY, List.of(), "九五折", "年检", "经销", first);
    }

    private static String digestOf(ContractTerms terms) {
        var contract = draft(terms);
        return contract.content().digest(contract.number(), contract.party());
    }

    @Test
    void aContractFromAnApplicationIsEditedThroughTheApplicationOnly() {
        var contract = new Contract("HT-1", new Party(CUSTOMER, "客户", "BJ", UUID.randomUUID()), terms("1", "1"));
        assertRefused("edited-through-application", () -> contract.change(terms("2", "1"), "clerk"));
    }

    private static Contract draft(ContractTerms terms) {
        return new Contract("HT-1", new Party(CUSTOMER, "客户", "BJ", null), terms);
    }

    private static Contract submitted(String amount) {
        var contract = draft(terms(amount, "61000"));
        submit(contract);
        return contract;
    }

    private Contract approved(String amount) {
        var contract = submitted(amount);
        decide(contract, 0, Verdict.SIGN, manager);
        decide(contract, 1, Verdict.SIGN, department);
        return contract;
    }

    private static void submit(Contract contract) {
        submit(contract, PolicyOfTheSource.version1(), null);
    }

    private static void submit(Contract contract, ApprovalPolicy policy, String floorReason) {
        contract.submit(policy, (sku, unit) -> Optional.empty(), OtherContracts.NONE, null, sender(floorReason));
    }

    private static Sender sender(String floorReason) {
        return new Sender("clerk", floorReason, NOW);
    }

    private static List<ContractEvent> decide(Contract contract, int step, Verdict verdict, Mandate by) {
        var route = contract.approval().route();
        var decision = new Decision(route.steps().get(step).id(), verdict, route.digest(), "because", null);
        return contract.decide(decision, by, () -> "BA-1", NOW);
    }

    private static ContractTerms terms(String price, String floor) {
        return new ContractTerms(
                "am",
                List.of(new ContractLine(
                        "SKU-1", "轴承", "件", BigDecimal.ONE, new BigDecimal(price), new BigDecimal(floor))),
                null,
                "送货上门",
                TODAY,
                TODAY.plusYears(1),
                List.of(new PaymentTerm(TODAY.plusMonths(1), new BigDecimal(price))),
                null,
                null,
                null,
                false);
    }

    private static NewSignature signature(Contract contract, LocalDate signedOn, LocalDate effectiveFrom) {
        var approved = contract.approval().filing().filedDigest();
        return new NewSignature(UUID.randomUUID(), approved, signedOn, effectiveFrom, null, null, null, null);
    }

    private static Mandate own(String person, String role, String office) {
        return Mandate.own(new Caller(person, person, Set.of(role), office == null ? Set.of() : Set.of(office)));
    }
}
