package kam.goodsledger.contract.credit;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** Why goods are not released on credit. */
public enum CreditProblem implements ProblemCode {
    LIMIT_NOT_YET_KNOWN(
            "credit-limit-not-yet-known",
            409,
            "尚未收到该客户的信用额度，请稍后重试",
            "No credit limit of the customer is known here yet"),
    LIMIT_EXCEEDED("credit-limit-exceeded", 409, "超出客户信用额度", "More than the customer's credit limit allows");

    private final ProblemText text;

    CreditProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
