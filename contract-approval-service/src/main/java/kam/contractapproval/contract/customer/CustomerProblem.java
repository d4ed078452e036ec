package kam.contractapproval.contract.customer;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** Why a contract cannot be opened for a customer. */
enum CustomerProblem implements ProblemCode {
    NOT_A_KEY_ACCOUNT("not-a-key-account", 409, "该客户还不是大客户", "The customer is not a key account");

    private final ProblemText text;

    CustomerProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
