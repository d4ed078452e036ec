package kam.contractapproval.approval.policy;

import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.identity.Caller;
import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Who confirms what an administrator proposes (第二人确认), as the policy in force names them. Source: requirement A22. */
@ApplicationScoped
public class Confirmers {
    private final ApprovalPolicyRepository policies;

    Confirmers(ApprovalPolicyRepository policies) {
        this.policies = policies;
    }

    public boolean include(Caller caller) {
        return policies.inForce().confirmers().stream().anyMatch(caller::has);
    }

    /** Refuses with 403 who holds none of their roles. */
    public void mustInclude(Caller caller) {
        if (!include(caller)) {
            throw new Problem(
                    PolicyProblem.NOT_A_CONFIRMER,
                    Wording.of("由{roles}确认 | It is confirmed by: {roles}")
                            .with(
                                    "roles",
                                    Called.all(policies.inForce().confirmers().stream()
                                            .sorted()
                                            .map(Called::role)
                                            .toList())));
        }
    }
}
