package kam.contractapproval.contract.seal;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about uses of the seal. */
enum SealProblem implements ProblemCode {
    IN_THE_FUTURE("seal-in-the-future", 400, "用印日期在将来", "It was not sealed yet");

    private final ProblemText text;

    SealProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
