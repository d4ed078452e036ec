package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.rules.policy.Issuing;
import kam.kit.clock.BusinessCalendar;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class CreditPolicyService {
    private final CreditPolicyRepository policies;
    private final Issuing issuing;
    private final BusinessCalendar calendar;

    CreditPolicyService(CreditPolicyRepository policies, Issuing issuing, BusinessCalendar calendar) {
        this.policies = policies;
        this.issuing = issuing;
        this.calendar = calendar;
    }

    @Transactional
    CreditPolicyView issue(NewCreditPolicy policy) {
        var issue = issuing.next(policies, policy.effectiveFrom(), policy.note(), CreditProblem.POLICY_INVALID);
        var issued = new CreditPolicy(issue, policy);
        policies.persistAndFlush(issued);
        return view(issued);
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
