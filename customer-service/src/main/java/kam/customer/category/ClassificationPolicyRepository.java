package kam.customer.category;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.policy.PolicyRepository;

@ApplicationScoped
class ClassificationPolicyRepository extends PolicyRepository<ClassificationPolicy> {}
