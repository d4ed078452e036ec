package kam.contractapproval.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class ApprovalPolicyService {
    private final ApprovalPolicyRepository policies;

    ApprovalPolicyService(ApprovalPolicyRepository policies) {
        this.policies = policies;
    }

    @Transactional
    List<ApprovalPolicyView> newestFirst() {
        return policies.newestFirst().stream().map(ApprovalPolicyView::of).toList();
    }

    @Transactional
    ApprovalPolicyView read(int version) {
        return ApprovalPolicyView.of(policies.version(version));
    }
}
