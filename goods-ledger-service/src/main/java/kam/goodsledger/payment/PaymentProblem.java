package kam.goodsledger.payment;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about payments. */
enum PaymentProblem implements ProblemCode {
    NOT_YOURS_TO_RECORD(
            "payment-not-yours-to-record",
            403,
            "公司收款由财务登记，办事处收款由办事处登记",
            "Finance records what the company got, the office what it got itself");

    private final ProblemText text;

    PaymentProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
