package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.policy.Rank;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Route;
import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Who decides on the end of a contract: whoever of the headquarters approves last in the highest tier that it or an
 * amendment of it in effect ever had, or would have today, whoever stands higher. Source: requirement A21.
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
        return among(routesOf(contract), policies.inForce(), policies::version);
    }

    /** Of an amendment that was approved and not signed, its own and those of what it amends. */
    private List<Route> routesOf(Contract contract) {
        return contract.amends() == null
                ? contracts.routesInEffect(contract)
                : Stream.concat(
                                Stream.of(contract.approval().route()),
                                contracts.routesInEffect(contracts.existing(contract.amends())).stream())
                        .toList();
    }

    /** By the routes of what is in effect, of which one at least is not short. */
    static List<Demand> among(List<Route> routes, ApprovalPolicy today, IntFunction<ApprovalPolicy> versions) {
        var whole = routes.stream().filter(route -> !route.isShort()).toList();
        return whole.stream()
                .flatMap(route -> Stream.of(
                        approvers(versions.apply(route.policyVersion()), route.tier()),
                        approvers(today, today.strictness(route.basis().approved()))))
                .min(Comparator.comparing(EndDeciders::highest, Rank.HIGHEST_FIRST))
                .orElseThrow()
                .stream()
                .map(step -> new Demand(
                        StepKind.APPROVE, step.role(), false, whole.get(0).office(), largest(whole)))
                .toList();
    }

    /** Null, which is more than any amount, where one has none. */
    private static BigDecimal largest(List<Route> routes) {
        return routes.stream().anyMatch(route -> route.amount() == null)
                ? null
                : routes.stream().map(Route::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Of several who approve last, those who stand highest. */
    private static List<PolicyStep> approvers(ApprovalPolicy policy, int tier) {
        var last = policy.lastApprovers(policy.tier(tier));
        var highest = highest(last);
        return last.stream()
                .filter(step -> Rank.isAtLeast(step.role(), highest))
                .toList();
    }

    private static String highest(List<PolicyStep> approvers) {
        return approvers.stream().map(PolicyStep::role).min(Rank.HIGHEST_FIRST).orElseThrow();
    }

    /** Refuses with 403 whoever is none of them. */
    static void mustInclude(List<Demand> deciders, Mandate by) {
        if (deciders.stream().noneMatch(by::covers)) {
            throw new Problem(
                    ContractProblem.MAY_NOT_END,
                    Wording.of("由{roles}决定 | It is decided on by: {roles}")
                            .with(
                                    "roles",
                                    Called.all(deciders.stream()
                                            .map(Demand::role)
                                            .map(Called::role)
                                            .toList())));
        }
    }
}
