package kam.goodsledger.money.writeoff;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about write-offs. */
enum WriteOffProblem implements ProblemCode {
    EXCEEDS_RECEIVABLE("write-off-exceeds-receivable", 409, "核销金额超过该合同应收款", "More than is owed under the contract");

    private final ProblemText text;

    WriteOffProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
