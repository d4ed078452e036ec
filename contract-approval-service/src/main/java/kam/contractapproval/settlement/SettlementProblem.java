package kam.contractapproval.settlement;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about settlement prices. */
enum SettlementProblem implements ProblemCode {
    EFFECTIVE_IN_THE_PAST("effective-in-the-past", 400, "生效日期不得早于今天", "A price cannot take effect in the past");

    private final ProblemText text;

    SettlementProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
