package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.policy.Tier;
import kam.kit.identity.Role;
import kam.kit.label.Called;
import kam.kit.master.KnownPerson;
import kam.kit.master.Organisation;
import kam.kit.problem.Wording;

/**
 * Warns where the delegate signs another step of the same contracts himself, as the deputy beside his director: nobody
 * acts on a route twice. By the policy in force, and the roles that the organisation knows of him. Source: A6, A22.
 */
@ApplicationScoped
class SignsBeside implements DelegationWarnings {
    private final ApprovalPolicyRepository policies;
    private final Organisation organisation;

    SignsBeside(ApprovalPolicyRepository policies, Organisation organisation) {
        this.policies = policies;
        this.organisation = organisation;
    }

    @Override
    public List<DelegationWarning> about(Mandate deed) {
        var delegate = organisation.person(deed.person());
        if (delegate.isEmpty()) {
            return List.of();
        }
        var policy = policies.inForce();
        return policy.tiers().stream()
                .filter(tier -> isWithinCap(tier, deed))
                .flatMap(tier -> besides(policy, tier, deed, delegate.get()).stream())
                .toList();
    }

    private static boolean isWithinCap(Tier tier, Mandate deed) {
        return deed.amountCap() == null || tier.bound().compareTo(deed.amountCap()) <= 0;
    }

    private static Optional<DelegationWarning> besides(
            ApprovalPolicy policy, Tier tier, Mandate deed, KnownPerson delegate) {
        var steps = policy.stepsOf(tier);
        return steps.stream()
                .filter(step ->
                        deed.kinds().contains(step.kind()) && deed.roles().contains(step.role()))
                .flatMap(step -> steps.stream()
                        .filter(other -> !other.equals(step) && signs(delegate, other, placesOf(step, deed))))
                .findFirst()
                .map(other -> warning(tier, other));
    }

    /** Whether he has the step's role, where the deed does for something; nowhere in particular is everywhere. */
    private static boolean signs(KnownPerson delegate, PolicyStep step, Set<String> places) {
        return delegate.roles().contains(step.role())
                && (!isOfOffice(step) || places.isEmpty() || shares(delegate.offices(), places));
    }

    private static Set<String> placesOf(PolicyStep step, Mandate deed) {
        return isOfOffice(step) ? deed.homes() : deed.offices();
    }

    private static boolean isOfOffice(PolicyStep step) {
        return step.ofOffice() || Role.isOfOffice(step.role());
    }

    private static boolean shares(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static DelegationWarning warning(Tier tier, PolicyStep step) {
        return new DelegationWarning(
                "signs-beside",
                Wording.of(
                                "第 {tier} 档中受托人自己担任{role}，签了该步骤就不能再代签 | In tier {tier} the delegate is {role} himself: whoever signs as such does not act under the deed as well")
                        .with("tier", tier.tier())
                        .with("role", Called.role(step.role())));
    }
}
