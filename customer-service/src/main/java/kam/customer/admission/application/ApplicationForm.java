package kam.customer.admission.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kam.kit.problem.Problem;

/**
 * The application form (大客户申请表) with the proposed contract and what the office writes of the customer. Parts may
 * be absent while it is a draft; {@code noBusinessSoFar} is the office's declaration, by the caller, that there is no
 * business to reconcile. Source: 大客户管理制度 三.1, requirements C1 and C2.
 */
record ApplicationForm(
        @Valid Criteria criteria,
        @NotNull boolean noBusinessSoFar,
        @Valid ContractProposal contract,
        @Valid CustomerPapers papers) {

    /** Refuses with 400 what contradicts itself; what is missing is no contradiction. */
    void mustHold() {
        if (contract != null) {
            contract.mustHold();
        }
        if (noBusinessSoFar
                && papers != null
                && papers.arrears() != null
                && papers.arrears().signum() > 0) {
            throw new Problem(ApplicationProblem.DECLARATION_CONTRADICTED, "Who owes us has done business with us")
                    .at("/papers/arrears", "must be 0 where no business is declared");
        }
    }
}
