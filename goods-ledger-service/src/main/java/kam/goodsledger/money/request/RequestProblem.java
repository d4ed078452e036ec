package kam.goodsledger.money.request;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about requests for money. */
enum RequestProblem implements ProblemCode {
    DECIDED_ALREADY("request-decided-already", 409, "该申请已审批", "The request was decided before");

    private final ProblemText text;

    RequestProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
