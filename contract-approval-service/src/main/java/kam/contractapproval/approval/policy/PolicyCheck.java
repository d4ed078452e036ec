package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kam.contractapproval.approval.policy.PolicyTerms.StepTerms;
import kam.contractapproval.approval.policy.PolicyTerms.TierTerms;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Role;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Whether a policy makes sense: every amount has a tier, every tier signs and then approves, and every step can be
 * decided by somebody; no tier asks for less than the one below ({@link TierTerms#asksForLessThan}), and neither the
 * top one nor the short route is left to an office. All that is wrong is named at once. Source: requirement A9; that tiers rise is ours.
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
            require(
                    i == 0 || !tiers.get(i).asksForLessThan(tiers.get(i - 1)),
                    at + "/steps",
                    "审批要求低于前一级 | asks for less than the tier before");
        }
        if (terms.shortRoute() != null) {
            checkRole(
                    "/shortRoute/signerRole",
                    terms.shortRoute().signerRole(),
                    terms.shortRoute().signerOfOffice());
            checkSteps("/shortRoute", terms.shortRoute().asTier());
            checkLeavesTheOffice("/shortRoute", terms.shortRoute().asTier());
        }
        terms.confirmers().forEach(role -> checkApprover("/confirmers", role));
        checkApprover("/besideRole", terms.besideRole());
        checkLeavesTheOffice("/tiers/" + (tiers.size() - 1), tiers.get(tiers.size() - 1));
        if (faults != null) {
            throw faults;
        }
    }

    private void checkBound(String at, TierTerms tier, BigDecimal before) {
        if (before == null) {
            require(
                    tier.bound().signum() == 0 && tier.boundIncluded(),
                    at + "/bound",
                    "第一级须从 0 起，含 0 | the first is 0, included");
        } else {
            require(tier.bound().compareTo(before) > 0, at + "/bound", "须高于前一级 | not above the tier before");
        }
    }

    private void checkLeavesTheOffice(String at, TierTerms tier) {
        var approvers = tier.lastApprovers();
        require(
                approvers.isEmpty() || approvers.stream().anyMatch(role -> !Role.isOfOffice(role)),
                at + "/steps",
                "须由总部批准 | is approved by nobody of the headquarters");
    }

    private void checkSteps(String at, TierTerms tier) {
        var steps = tier.steps();
        int last = steps.stream().mapToInt(StepTerms::stage).max().orElse(0);
        long stages = steps.stream().mapToInt(StepTerms::stage).distinct().count();
        require(stages == last, at + "/steps", "阶段须为 1、2、3……，不得缺漏 | stages are 1, 2, 3 and so on, none left out");
        require(
                steps.stream()
                        .anyMatch(step ->
                                step.kind() == StepKind.SIGN && step.role().equals(tier.signerRole())),
                at + "/signerRole",
                "该角色在本级没有签署步骤 | signs no step of the tier");
        require(!tier.lastApprovers().isEmpty(), at + "/steps", "最后阶段没有批准 | the last stage approves nothing");
        var codes = new HashSet<String>();
        for (int i = 0; i < steps.size(); i++) {
            require(codes.add(steps.get(i).code()), at + "/steps/" + i + "/code", "在本级重复 | used twice in the tier");
            require(
                    !steps.get(i).code().endsWith(PolicyStep.BESIDE),
                    at + "/steps/" + i + "/code",
                    "该结尾留给旁签步骤 | ends as only a step beside another does");
            checkStep(at + "/steps/" + i, steps.get(i));
        }
    }

    private void checkStep(String at, StepTerms step) {
        checkRole(at + "/role", step.role(), step.ofOffice());
        var superior = step.superiorRole();
        require(
                step.escalateAfterHours() == null || superior != null,
                at + "/superiorRole",
                "步骤上报时必填 | missing where the step escalates");
        checkOfHeadquarters(at + "/superiorRole", superior);
        require(
                superior == null || !superior.equals(step.role()),
                at + "/superiorRole",
                "不得是步骤自己的角色 | is the step's own role");
    }

    private void checkApprover(String at, String role) {
        checkOfHeadquarters(at, role);
        require(role == null || Rank.isAtLeast(role, Role.KA_APPROVER), at, "须为审批人或更高的角色 | stands under the approvers");
    }

    private void checkOfHeadquarters(String at, String role) {
        require(
                role == null || roles.contains(role) && !officeRoles.contains(role),
                at,
                "不是总部的角色 | no role of the headquarters");
    }

    /** A role of offices without its office, or one of the headquarters with one, could never decide. */
    private void checkRole(String at, String role, boolean ofOffice) {
        require(roles.contains(role), at, "没有该角色 | no such role");
        require(
                officeRoles.contains(role) == ofOffice,
                at,
                "办事处的角色须限本办事处，其他角色不得限 | of an office exactly if the role is one of offices");
    }

    private void require(boolean holds, String at, String fault) {
        if (!holds) {
            var problem = faults == null
                    ? new Problem(PolicyProblem.INVALID, Wording.of("这样的审批权限无法执行 | Such a policy cannot work"))
                    : faults;
            faults = problem.at(at, new Fault(PolicyProblem.INVALID.code(), Wording.of(fault)));
        }
    }
}
