package kam.contractapproval.reports.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.UnaryOperator;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.kit.clock.BusinessCalendar;

/** Tries a version of the policy on the past, without changing anything. Source: requirement A9. */
@ApplicationScoped
class SimulationService {
    private final ApprovalPolicyRepository policies;
    private final PastRoutes past;
    private final BusinessCalendar calendar;

    SimulationService(ApprovalPolicyRepository policies, PastRoutes past, BusinessCalendar calendar) {
        this.policies = policies;
        this.past = past;
        this.calendar = calendar;
    }

    @Transactional
    Simulation simulate(SimulationRequest request) {
        request.mustBeInOrder();
        var policy = policies.version(request.policyVersion());
        var from = calendar.startOf(request.submittedFrom());
        var until = calendar.endOf(request.submittedUntil());
        var start = windowOf(policy);
        var replay = new Replay(policy, policies::version, new Window(start));
        past.each(
                start == null ? from : start.apply(from),
                until,
                route -> replay.next(route, !route.submittedAt().isBefore(from)));
        return replay.result(request);
    }

    private UnaryOperator<Instant> windowOf(ApprovalPolicy policy) {
        var days = policy.sameCustomerWindowDays();
        return days == null ? null : at -> calendar.startOf(calendar.dayOf(at).minusDays(days));
    }
}
