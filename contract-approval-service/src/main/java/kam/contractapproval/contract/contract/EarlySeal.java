package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.problem.Wording;

/** Warns of a contract that had our seal before it was approved (先签后批). Source: 大客户管理制度 三.2, requirement A28. */
@ApplicationScoped
class EarlySeal implements RouteWarnings {
    private final ContractRepository contracts;

    EarlySeal(ContractRepository contracts) {
        this.contracts = contracts;
    }

    @Override
    public List<RouteWarning> about(UUID contractId, ContractTerms terms) {
        var signature = contracts.existing(contractId).signature();
        return signature == null || !signature.signedBeforeApproval()
                ? List.of()
                : List.of(new RouteWarning(
                        "signed-before-approval",
                        Wording.of(
                                "我方于 {0} 用印，先于批准 | We sealed it on {0}, before it was approved",
                                signature.signedOn())));
    }
}
