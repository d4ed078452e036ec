package kam.customer.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;

@ApplicationScoped
class CreditPolicyService {
    private final CreditPolicyRepository policies;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    CreditPolicyService(CreditPolicyRepository policies, SignedIn signedIn, Clock clock, BusinessCalendar calendar) {
        this.policies = policies;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Refuses a day that has passed: a policy says how gradings are made, not how they were. */
    @Transactional
    CreditPolicyView issue(NewCreditPolicy newPolicy) {
        if (newPolicy.effectiveFrom().isBefore(calendar.today())) {
            throw new Problem(CreditProblem.POLICY_INVALID, "See errors").at("/effectiveFrom", "has passed");
        }
        var policy = new CreditPolicy(
                policies.nextVersion(), newPolicy, signedIn.caller().id(), clock.instant());
        policies.persistAndFlush(policy);
        return view(policy);
    }

    @Transactional
    CreditPolicyView read(UUID id) {
        return view(policies.visible(id));
    }

    @Transactional
    Page<CreditPolicyView> list(PageRequest page) {
        var inForce = policies.inForce(calendar.today());
        return policies.list(page).map(policy -> CreditPolicyView.of(policy, inForce));
    }

    private CreditPolicyView view(CreditPolicy policy) {
        return CreditPolicyView.of(policy, policies.inForce(calendar.today()));
    }
}
