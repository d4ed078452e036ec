package kam.contractapproval.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import kam.contractapproval.approval.policy.PolicyTerms.StepTerms;
import kam.contractapproval.approval.policy.PolicyTerms.TierTerms;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Role;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {
    private final PolicyCheck check = new PolicyCheck(
            List.of(Role.OFFICE_CLERK, Role.OFFICE_MANAGER),
            List.of(
                    Role.GENERAL_MANAGER,
                    Role.OFFICE_CLERK,
                    Role.OFFICE_MANAGER,
                    Role.KA_APPROVER,
                    Role.DEPUTY_SALES_DIRECTOR,
                    Role.SALES_DIRECTOR));

    private final StepTerms signs = step(1, "signs", StepKind.SIGN, Role.KA_APPROVER);
    private final StepTerms approves = step(2, "approves", StepKind.APPROVE, Role.SALES_DIRECTOR);

    @Test
    void aPolicyThatSignsAndApprovesMakesSense() {
        check.mustMakeSense(policy(tier("0", signs, approves), tier("100", signs, approves)));
    }

    @Test
    void theFirstBoundIsZeroAndTheOthersRise() {
        assertFaults(policy(tier("1", signs, approves)), "/tiers/0/bound");
        assertFaults(policy(tier("0", signs, approves), tier("0", signs, approves)), "/tiers/1/bound");
    }

    @Test
    void stagesFollowEachOtherWithoutGap() {
        assertFaults(
                policy(tier("0", signs, step(3, "late", StepKind.APPROVE, Role.SALES_DIRECTOR))), "/tiers/0/steps");
    }

    @Test
    void everyTierIsSignedByItsSignerAndApprovedLast() {
        assertFaults(policy(tier("0", approves)), "/tiers/0/steps", "/tiers/0/signerRole");
        assertFaults(policy(tier("0", signs)), "/tiers/0/steps");
    }

    @Test
    void aCodeIsUsedOnceInATier() {
        assertFaults(
                policy(tier("0", signs, step(2, "signs", StepKind.APPROVE, Role.SALES_DIRECTOR))),
                "/tiers/0/steps/1/code");
    }

    @Test
    void everyRoleIsKnownAndOfAnOfficeExactlyIfItIsOneOfOffices() {
        var clerk = step(2, "approves", StepKind.APPROVE, Role.OFFICE_CLERK);
        assertFaults(policy(tier("0", signs, clerk)), "/tiers/0/steps/1/role");
        var nobody = step(2, "approves", StepKind.APPROVE, "emperor");
        assertFaults(policy(tier("0", signs, nobody)), "/tiers/0/steps/1/role");
    }

    @Test
    void aStepEscalatesToARoleOfTheHeadquartersThatIsNotItsOwn() {
        for (var superior : new String[] {null, Role.SALES_DIRECTOR, Role.OFFICE_MANAGER, "emperor"}) {
            var escalating =
                    new StepTerms(2, "approves", StepKind.APPROVE, Role.SALES_DIRECTOR, false, 24, 48, superior);
            assertFaults(policy(tier("0", signs, escalating)), "/tiers/0/steps/1/superiorRole");
        }
    }

    @Test
    void thePolicyOfTheSourceMakesSense() {
        check.mustMakeSense(PolicyFixture.terms(null, false, true, null, null, null, null));
    }

    @Test
    void aHigherTierIsNotApprovedByALowerRole() {
        var deputy = step(2, "approves", StepKind.APPROVE, Role.DEPUTY_SALES_DIRECTOR);
        var more = step(1, "signs-too", StepKind.SIGN, Role.SALES_DIRECTOR);
        assertOnlyFault(policy(tier("0", signs, approves), tier("100", signs, more, deputy)), "/tiers/1/steps");
        assertOnlyFault(
                policy(tier("0", signs, approves), tier("100", signs, ofManager(2)), tier("200", signs, approves)),
                "/tiers/1/steps");
    }

    @Test
    void approvedByTheSameRoleAHigherTierHasNoFewerStepsAndNoLowerOnes() {
        var deputy = step(1, "signs-too", StepKind.SIGN, Role.DEPUTY_SALES_DIRECTOR);
        var again = step(1, "signs-again", StepKind.SIGN, Role.KA_APPROVER);
        assertOnlyFault(policy(tier("0", signs, deputy, approves), tier("9", signs, approves)), "/tiers/1/steps");
        assertOnlyFault(
                policy(tier("0", signs, deputy, approves), tier("9", signs, again, approves)), "/tiers/1/steps");
        check.mustMakeSense(policy(tier("0", signs, again, approves), tier("9", signs, deputy, approves)));
    }

    @Test
    void whoIsHigherMayApproveAfterFewerSteps() {
        var again = step(1, "signs-again", StepKind.SIGN, Role.KA_APPROVER);
        var deputy = step(2, "approves", StepKind.APPROVE, Role.DEPUTY_SALES_DIRECTOR);
        check.mustMakeSense(policy(tier("0", signs, again, deputy), tier("100", signs, approves)));
    }

    @Test
    void ofSeveralWhoApproveLastTheHighestCounts() {
        var too = step(2, "approves-too", StepKind.APPROVE, Role.DEPUTY_SALES_DIRECTOR);
        assertOnlyFault(policy(tier("0", signs, too, approves), tier("100", signs, too)), "/tiers/1/steps");
        check.mustMakeSense(policy(tier("0", signs, approves), tier("100", signs, too, approves)));
    }

    @Test
    void onlyTheTopTierHasToLeaveTheOffice() {
        assertOnlyFault(policy(tier("0", signs, ofManager(2))), "/tiers/0/steps");
        check.mustMakeSense(policy(tier("0", signs, ofManager(2)), tier("100", signs, approves)));
        check.mustMakeSense(policy(tier("0", signs, ofManager(2), approves)));
    }

    @Test
    void everyFaultIsNamedInBothLanguages() {
        var problem = catchThrowableOfType(
                Problem.class, () -> check.mustMakeSense(policy(tier("1", step(2, "late", StepKind.SIGN, "emperor")))));
        assertThat(problem.errors())
                .extracting(error -> error.fault().wording())
                .hasSize(5)
                .allSatisfy(wording -> assertThat(wording.chinese()).isNotEqualTo(wording.english()));
    }

    private static StepTerms ofManager(int stage) {
        return new StepTerms(stage, "manager-approves", StepKind.APPROVE, Role.OFFICE_MANAGER, true, null, null, null);
    }

    private void assertOnlyFault(PolicyTerms terms, String pointer) {
        var problem = catchThrowableOfType(Problem.class, () -> check.mustMakeSense(terms));
        assertThat(problem.errors()).extracting(Problem.FieldError::pointer).containsExactly(pointer);
    }

    private void assertFaults(PolicyTerms terms, String... pointers) {
        var problem = catchThrowableOfType(Problem.class, () -> check.mustMakeSense(terms));
        assertThat(problem.code().code()).isEqualTo("policy-invalid");
        assertThat(problem.errors()).extracting(Problem.FieldError::pointer).contains(pointers);
    }

    private static PolicyTerms policy(TierTerms... tiers) {
        return new PolicyTerms("test", null, false, null, null, null, null, List.of(tiers));
    }

    private static TierTerms tier(String bound, StepTerms... steps) {
        return new TierTerms(new BigDecimal(bound), true, Role.KA_APPROVER, false, List.of(steps));
    }

    private static StepTerms step(int stage, String code, StepKind kind, String role) {
        return new StepTerms(stage, code, kind, role, false, null, null, null);
    }
}
