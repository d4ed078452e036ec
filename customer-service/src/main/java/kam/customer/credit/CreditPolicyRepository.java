package kam.customer.credit;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.policy.PolicyRepository;

@ApplicationScoped
class CreditPolicyRepository extends PolicyRepository<CreditPolicy> {}
