package kam.contractapproval.approval.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.contractapproval.approval.delegation.DelegationWarning;
import kam.contractapproval.approval.delegation.DelegationWarnings;
import kam.contractapproval.approval.delegation.Mandate;
import kam.kit.problem.Wording;

/**
 * Warns of contracts that wait for the principal and on which the delegate may not act: he has submitted them or has
 * decided a step, or he is asked by name for another. Source: requirements A6, A22.
 */
@ApplicationScoped
class ActedAlready implements DelegationWarnings {
    private static final int MOST = 10;

    private final OpenStepRepository openSteps;

    ActedAlready(OpenStepRepository openSteps) {
        this.openSteps = openSteps;
    }

    @Override
    public List<DelegationWarning> about(Mandate deed) {
        return openSteps.closedTo(deed.person(), deed.roles()).stream()
                .filter(step -> step.isUnder(deed))
                .map(OpenStep::contractNumber)
                .distinct()
                .limit(MOST)
                .map(ActedAlready::warning)
                .toList();
    }

    private static DelegationWarning warning(String contract) {
        return new DelegationWarning(
                "acted-already",
                Wording.of(
                        "受托人已经手合同 {0}，不能再代签 | The delegate has to do with the contract {0} already, and cannot act on it under the deed",
                        contract));
    }
}
