package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.contractapproval.delegation.Mandates;
import kam.contractapproval.policy.ApprovalPolicyRepository;
import kam.contractapproval.route.Route;
import kam.contractapproval.trail.Trail;
import kam.contractapproval.trail.TrailView;

/** What can be read about a contract's way: its route, its trail, and what the customer gets. */
@ApplicationScoped
class RouteService {
    private final ContractRepository contracts;
    private final ApprovalPolicyRepository policies;
    private final Mandates mandates;
    private final Trail trail;
    private final Clock clock;

    RouteService(
            ContractRepository contracts,
            ApprovalPolicyRepository policies,
            Mandates mandates,
            Trail trail,
            Clock clock) {
        this.contracts = contracts;
        this.policies = policies;
        this.mandates = mandates;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    RouteExplanation explain(UUID id) {
        var contract = contracts.visible(id);
        var route = contract.approval().isDraft()
                ? new Route(policies.inForce(), contract.submission(null, clock.instant()))
                : contract.approval().route();
        var tier = policies.version(route.policyVersion()).tier(route.tier());
        return RouteExplanation.of(contract, route, tier, mandates::deedsCovering);
    }

    @Transactional
    TrailView trail(UUID id) {
        return trail.of(contracts.visible(id).id());
    }

    @Transactional
    CustomerCopy customerCopy(UUID id) {
        return CustomerCopy.of(contracts.visible(id));
    }
}
