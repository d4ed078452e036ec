package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Route;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Who decides on the end of a contract: whoever of the headquarters approves last in the highest tier that it or an
 * amendment of it in effect ever had. Which of two tiers is the higher, of different versions of the policy, is said by
 * the one in force. Source: requirement A21.
 */
@ApplicationScoped
class EndDeciders {
    private final ContractRepository contracts;
    private final ApprovalPolicyRepository policies;

    EndDeciders(ContractRepository contracts, ApprovalPolicyRepository policies) {
        this.contracts = contracts;
        this.policies = policies;
    }

    List<Demand> of(Contract contract) {
        var today = policies.inForce();
        var strictest = Stream.concat(
                        Stream.of(contract),
                        contracts.amendmentsOf(contract.id()).stream()
                                .filter(amendment -> amendment.signature() != null))
                .map(signed -> signed.approval().route())
                .max(Comparator.comparing(
                                (Route route) -> today.strictness(route.basis().approved()))
                        .thenComparing(Route::amount, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
        var policy = policies.version(strictest.policyVersion());
        return policy.lastApprovers(policy.tier(strictest.tier())).stream()
                .map(step -> new Demand(StepKind.APPROVE, step.role(), false, contract.office(), strictest.amount()))
                .toList();
    }

    /** Refuses with 403 whoever is none of them. */
    static void mustInclude(List<Demand> deciders, Mandate by) {
        if (deciders.stream().noneMatch(by::covers)) {
            throw new Problem(
                    ContractProblem.MAY_NOT_END,
                    Wording.of(
                            "由 {0} 决定 | {0} decide on it",
                            deciders.stream().map(Demand::role).toList()));
        }
    }
}
