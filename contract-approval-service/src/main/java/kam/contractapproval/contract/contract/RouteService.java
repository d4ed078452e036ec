package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.RouteStep;
import kam.contractapproval.approval.trail.Trail;
import kam.contractapproval.approval.trail.TrailVerification;
import kam.contractapproval.approval.trail.TrailView;

/** What can be read about a contract's way: its route, its trail, and what the customer gets. */
@ApplicationScoped
class RouteService {
    private final ContractRepository contracts;
    private final ApprovalPolicyRepository policies;
    private final Mandates mandates;
    private final Trail trail;
    private final ContractSubmission submission;
    private final Instance<RouteWarnings> warnings;

    RouteService(
            ContractRepository contracts,
            ApprovalPolicyRepository policies,
            Mandates mandates,
            Trail trail,
            ContractSubmission submission,
            @Any Instance<RouteWarnings> warnings) {
        this.contracts = contracts;
        this.policies = policies;
        this.mandates = mandates;
        this.trail = trail;
        this.submission = submission;
        this.warnings = warnings;
    }

    @Transactional
    RouteExplanation explain(UUID id) {
        var contract = contracts.visible(id);
        boolean draft = !contract.approval().hasRoute();
        var route = draft ? submission.preview(contract) : contract.approval().route();
        var underFloor = draft
                ? submission.linesUnderFloor(contract)
                : contract.content().linesUnderFloor();
        var policy = policies.version(route.policyVersion());
        return RouteExplanation.of(
                contract,
                route,
                TierReason.of(contract, route, policy),
                underFloor,
                warnings.stream()
                        .flatMap(some ->
                                some.about(contract.id(), contract.content().terms()).stream())
                        .toList(),
                this::standIns);
    }

    /** The deeds under which somebody may decide this step of the route today. */
    private List<Mandate> standIns(Route route, RouteStep step) {
        var barred = route.barredFrom(step);
        return route.demands(step).stream()
                .flatMap(demand -> mandates.deedsCovering(demand).stream())
                .filter(deed -> deed.people().stream().noneMatch(barred::contains))
                .toList();
    }

    @Transactional
    TrailView trail(UUID id) {
        return trail.of(contracts.visible(id).id());
    }

    @Transactional
    TrailVerification verifyTrail(UUID id) {
        return trail.verify(contracts.visible(id).id());
    }

    @Transactional
    CustomerCopy customerCopy(UUID id) {
        return CustomerCopy.of(contracts.visible(id));
    }
}
