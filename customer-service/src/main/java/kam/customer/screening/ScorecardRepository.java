package kam.customer.screening;

import jakarta.enterprise.context.ApplicationScoped;
import kam.customer.policy.PolicyRepository;

@ApplicationScoped
class ScorecardRepository extends PolicyRepository<ScreeningScorecard> {}
