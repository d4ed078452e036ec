package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.policy.Confirmers;
import kam.contractapproval.approval.policy.Rank;
import kam.contractapproval.approval.route.Reassignment;
import kam.contractapproval.approval.route.Reassignment.ReassignmentDecision;
import kam.contractapproval.approval.route.Reassignment.ReassignmentVerdict;
import kam.contractapproval.approval.route.RouteStep;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.kit.identity.Role;
import kam.kit.identity.SignedIn;
import kam.kit.master.KnownPerson;
import kam.kit.master.Organisation;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** What is done about a step that its approver does not decide: reminding, escalating, reassigning (A11). */
@ApplicationScoped
class StepService {
    static final String THE_SERVICE = "system";

    private final ContractRepository contracts;
    private final ContractJournal journal;
    private final Organisation organisation;
    private final Confirmers confirmers;
    private final SignedIn signedIn;
    private final Clock clock;

    StepService(
            ContractRepository contracts,
            ContractJournal journal,
            Organisation organisation,
            Confirmers confirmers,
            SignedIn signedIn,
            Clock clock) {
        this.contracts = contracts;
        this.journal = journal;
        this.organisation = organisation;
        this.confirmers = confirmers;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** By an administrator, who cannot put himself in the approver's place; a second person decides on it. */
    @Transactional
    ContractView propose(UUID id, UUID stepId, Reassignment to) {
        var contract = contracts.locked(id);
        mustBePossible(contract, stepId, to);
        mustBeSomebodyElse(to);
        var by = signedIn.caller().id();
        var step = contract.approval().propose(stepId, to, by);
        var act = of(contract, TrailAction.REASSIGNMENT_PROPOSED, step, by);
        journal.note(contract, act.commented(to.reason()).noted(to.text()));
        contracts.flush();
        return ContractView.of(contract);
    }

    /** By a second person: whoever was named may have left, or have acted on the route, since. */
    @Transactional
    ContractView decide(UUID id, UUID stepId, ReassignmentDecision decision) {
        var contract = contracts.locked(id);
        var by = signedIn.caller().id();
        var proposed = contract.approval().routeOf(stepId).step(stepId).proposed();
        confirmers.mustInclude(signedIn.caller());
        if (decision.verdict() == ReassignmentVerdict.REFUSE) {
            var step = contract.approval().routeOf(stepId).keep(stepId, by);
            journal.note(
                    contract,
                    of(contract, TrailAction.REASSIGNMENT_REFUSED, step, by).commented(decision.comment()));
        } else {
            if (proposed != null) {
                mustBePossible(contract, stepId, proposed.reassignment());
            }
            var role = proposed == null ? null : proposed.proposedRole();
            boolean toOffice = role != null && Role.resolved(Role.OFFICE).contains(role);
            var step = contract.approval().reassign(stepId, toOffice, by, clock.instant());
            var why = decision.comment() == null ? proposed.proposedReason() : decision.comment();
            var act = of(contract, TrailAction.REASSIGNED, step, by).commented(why);
            journal.announce(contract, act.noted(proposed.reassignment().text()), List.of());
        }
        contracts.flush();
        return ContractView.of(contract);
    }

    private void mustBePossible(Contract contract, UUID stepId, Reassignment to) {
        organisation.mustBeOfStaff(to.person(), "/person");
        organisation.mustWorkFor(contract.office(), to.person(), "/person");
        contract.status().mustBe(ContractStatus.IN_APPROVAL);
        mustNotGoDown(contract.approval().routeOf(stepId).step(stepId), to);
    }

    /** Refuses with 409 a role under that of the step, and somebody whom the organisation knows to hold no other. */
    private void mustNotGoDown(RouteStep step, Reassignment to) {
        var held = to.role() != null
                ? List.of(to.role())
                : organisation.person(to.person()).map(KnownPerson::roles).orElse(List.of(step.role()));
        if (held.stream().noneMatch(role -> Rank.isAtLeast(role, step.role()))) {
            throw new Problem(
                            ContractProblem.REASSIGNMENT_DOWNWARDS,
                            Wording.of("该步骤由 {0} 决定 | The step is decided by {0}", step.role()))
                    .at(to.person() == null ? "/role" : "/person", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private void mustBeSomebodyElse(Reassignment to) {
        boolean one = (to.role() == null) != (to.person() == null);
        boolean known = to.role() == null || Role.resolved(Role.STAFF).contains(to.role());
        boolean other = !signedIn.caller().id().equals(to.person());
        if (!one || !known || !other) {
            throw new Problem(
                            ContractProblem.REASSIGNMENT_INVALID,
                            Wording.of("请指定已有的角色或本人以外的人员 | Name a role there is, or a person but yourself"))
                    .at(to.person() == null ? "/role" : "/person", CommonFault.NOT_ACCEPTABLE);
        }
    }

    /** Reminds of a step or escalates it, unless somebody has decided it or another instance was faster. */
    @Transactional
    void chase(UUID contractId, UUID stepId) {
        var contract = contracts.lockedForEvent(contractId);
        var step = contract.approval().routeOf(stepId).step(stepId);
        var escalatedBefore = step.escalatedTo();
        if (!step.chase(clock.instant())) {
            return;
        }
        var events = List.of(Announcement.overdue(contract, step));
        if (escalatedBefore == null && step.escalatedTo() != null) {
            var act = of(contract, TrailAction.ESCALATED, step, THE_SERVICE);
            journal.announce(contract, act.noted("to role " + step.escalatedTo()), events);
        } else {
            journal.announceOnly(contract, events);
        }
    }

    static Act of(Contract contract, TrailAction action, RouteStep step, String by) {
        var route = contract.approval().route();
        return new Act(action, route.revision(), step.code(), by, null, null, route.digest(), null);
    }
}
