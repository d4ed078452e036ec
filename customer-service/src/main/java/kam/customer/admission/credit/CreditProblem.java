package kam.customer.admission.credit;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about credit. */
enum CreditProblem implements ProblemCode {
    POLICY_INVALID("credit-policy-invalid", 400, "信誉等级政策不成立", "The credit policy does not hold together"),
    SCORES_INCOMPLETE("credit-scores-incomplete", 400, "评分须逐项对应现行政策", "The scores do not fit the policy in force"),
    SET_BY_DEPARTMENT("credit-set-by-department", 409, "此时信誉等级由大客户管理部评定", "The key-account department grades now");

    private final ProblemText text;

    CreditProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
