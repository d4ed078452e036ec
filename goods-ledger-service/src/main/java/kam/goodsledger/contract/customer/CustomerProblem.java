package kam.goodsledger.contract.customer;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about customers here. */
enum CustomerProblem implements ProblemCode {
    NOT_YET_KNOWN("customer-not-yet-known", 409, "尚未收到该客户的信息，请稍后重试", "The customer is not known here yet");

    private final ProblemText text;

    CustomerProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
