package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kam.contractapproval.approval.policy.PolicyTerms.StepTerms;
import kam.contractapproval.approval.policy.PolicyTerms.TierTerms;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.problem.Problem;

/**
 * Whether a policy makes sense: every amount has a tier, every tier signs and then approves, and every step can be
 * decided by somebody. All that is wrong is named at once. Source: requirement A9.
 */
final class PolicyCheck {
    private final Set<String> officeRoles;
    private final Set<String> roles;
    private Problem faults;

    /** By the roles that an office has, and all roles there are. */
    PolicyCheck(List<String> officeRoles, List<String> roles) {
        this.officeRoles = Set.copyOf(officeRoles);
        this.roles = Set.copyOf(roles);
    }

    /** Refuses with 400 and a pointer to each fault. */
    void mustMakeSense(PolicyTerms terms) {
        faults = null;
        var tiers = terms.tiers();
        for (int i = 0; i < tiers.size(); i++) {
            var at = "/tiers/" + i;
            checkBound(at, tiers.get(i), i == 0 ? null : tiers.get(i - 1).bound());
            checkRole(
                    at + "/signerRole", tiers.get(i).signerRole(), tiers.get(i).signerOfOffice());
            checkSteps(at, tiers.get(i));
        }
        if (faults != null) {
            throw faults;
        }
    }

    private void checkBound(String at, TierTerms tier, BigDecimal before) {
        if (before == null) {
            require(tier.bound().signum() == 0 && tier.boundIncluded(), at + "/bound", "the first is 0, included");
        } else {
            require(tier.bound().compareTo(before) > 0, at + "/bound", "not above the tier before");
        }
    }

    private void checkSteps(String at, TierTerms tier) {
        var steps = tier.steps();
        int last = steps.stream().mapToInt(StepTerms::stage).max().orElse(0);
        long stages = steps.stream().mapToInt(StepTerms::stage).distinct().count();
        require(stages == last, at + "/steps", "stages are 1, 2, 3 and so on, none left out");
        require(
                steps.stream()
                        .anyMatch(step ->
                                step.kind() == StepKind.SIGN && step.role().equals(tier.signerRole())),
                at + "/signerRole",
                "signs no step of the tier");
        require(
                steps.stream().filter(step -> step.stage() == last).anyMatch(step -> step.kind() == StepKind.APPROVE),
                at + "/steps",
                "the last stage approves nothing");
        var codes = new HashSet<String>();
        for (int i = 0; i < steps.size(); i++) {
            require(codes.add(steps.get(i).code()), at + "/steps/" + i + "/code", "used twice in the tier");
            checkStep(at + "/steps/" + i, steps.get(i));
        }
    }

    private void checkStep(String at, StepTerms step) {
        checkRole(at + "/role", step.role(), step.ofOffice());
        var superior = step.superiorRole();
        require(
                step.escalateAfterHours() == null || superior != null,
                at + "/superiorRole",
                "missing where the step escalates");
        require(
                superior == null || roles.contains(superior) && !officeRoles.contains(superior),
                at + "/superiorRole",
                "no role of the headquarters");
        require(superior == null || !superior.equals(step.role()), at + "/superiorRole", "is the step's own role");
    }

    /** A role of offices without its office, or one of the headquarters with one, could never decide. */
    private void checkRole(String at, String role, boolean ofOffice) {
        require(roles.contains(role), at, "no such role");
        require(officeRoles.contains(role) == ofOffice, at, "of an office exactly if the role is one of offices");
    }

    private void require(boolean holds, String at, String fault) {
        if (!holds) {
            var problem = faults == null ? new Problem(PolicyProblem.INVALID, "Such a policy cannot work") : faults;
            faults = problem.at(at, fault);
        }
    }
}
