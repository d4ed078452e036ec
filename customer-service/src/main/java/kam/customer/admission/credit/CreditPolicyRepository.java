package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.rules.policy.PolicyRepository;

@ApplicationScoped
class CreditPolicyRepository extends PolicyRepository<CreditPolicy> {}
