package kam.customer.development.proposal;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about solution proposals. */
enum ProposalProblem implements ProblemCode {
    NO_SUCH_VERSION("proposal-version-unknown", 400, "没有该版本的方案", "There is no such version of the proposal"),
    DAY_NOT_POSSIBLE("proposal-day-to-come", 400, "日期不合理", "The day is still to come"),
    ACCEPTED("proposal-already-accepted", 409, "方案已被客户接受", "A version of the proposal is accepted already");

    private final ProblemText text;

    ProposalProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
