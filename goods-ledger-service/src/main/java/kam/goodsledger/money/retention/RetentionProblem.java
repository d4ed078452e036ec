package kam.goodsledger.money.retention;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about retentions. */
enum RetentionProblem implements ProblemCode {
    EXCEEDS_CONTRACT("retention-exceeds-contract", 409, "质保金超过合同金额", "More than the contract is about"),
    EXISTS("retention-exists", 409, "该合同已登记质保金", "The contract has a retention already");

    private final ProblemText text;

    RetentionProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
