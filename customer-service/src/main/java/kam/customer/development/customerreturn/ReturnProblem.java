package kam.customer.development.customerreturn;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about investments. */
enum ReturnProblem implements ProblemCode {
    DAY_NOT_POSSIBLE("investment-to-come", 400, "投入日期不合理", "The money is not spent yet"),
    NOT_REVERSIBLE("investment-not-reversible", 409, "该笔投入已冲销或本身为冲销", "It is reversed already, or is a reversal");

    private final ProblemText text;

    ReturnProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
