package kam.customer.overview.category;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.rules.policy.PolicyRepository;

@ApplicationScoped
class ClassificationPolicyRepository extends PolicyRepository<ClassificationPolicy> {}
