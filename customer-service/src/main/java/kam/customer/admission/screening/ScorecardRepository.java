package kam.customer.admission.screening;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.rules.policy.PolicyRepository;

@ApplicationScoped
class ScorecardRepository extends PolicyRepository<ScreeningScorecard> {}
