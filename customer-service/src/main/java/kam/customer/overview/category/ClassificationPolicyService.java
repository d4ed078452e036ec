package kam.customer.overview.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.rules.policy.Issuing;
import kam.kit.clock.BusinessCalendar;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class ClassificationPolicyService {
    private final ClassificationPolicyRepository policies;
    private final Issuing issuing;
    private final BusinessCalendar calendar;

    ClassificationPolicyService(ClassificationPolicyRepository policies, Issuing issuing, BusinessCalendar calendar) {
        this.policies = policies;
        this.issuing = issuing;
        this.calendar = calendar;
    }

    @Transactional
    ClassificationPolicyView issue(NewClassificationPolicy policy) {
        var issue = issuing.next(policies, policy.effectiveFrom(), policy.note(), CategoryProblem.POLICY_INVALID);
        var issued = new ClassificationPolicy(issue, policy);
        policies.persistAndFlush(issued);
        return issued.view(inForce());
    }

    @Transactional
    ClassificationPolicyView read(UUID id) {
        return policies.visible(id).view(inForce());
    }

    @Transactional
    Page<ClassificationPolicyView> list(PageRequest page) {
        var inForce = inForce();
        return policies.list(page).map(policy -> policy.view(inForce));
    }

    private ClassificationPolicy inForce() {
        return policies.inForce(calendar.today());
    }
}
