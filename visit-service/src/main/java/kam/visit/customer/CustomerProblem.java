package kam.visit.customer;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

enum CustomerProblem implements ProblemCode {
    NOT_YET_KNOWN("customer-not-yet-known", 409, "该客户尚未同步到本服务", "The customer is not known here yet");

    private final ProblemText text;

    CustomerProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
