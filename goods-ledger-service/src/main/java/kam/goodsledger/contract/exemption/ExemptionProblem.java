package kam.goodsledger.contract.exemption;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about exemptions. */
enum ExemptionProblem implements ProblemCode {
    WRONG_STATUS("stock-exemption-wrong-status", 409, "申请当前状态不允许此操作", "Not possible in the exemption's current status"),
    EXPLANATION_MISSING("explanation-missing", 409, "须先上传书面说明", "The written explanation is not attached"),
    NOT_HELD("exempted-more-than-held", 409, "超出办事处暂存数量", "Not so much is held that counts as stock");

    private final ProblemText text;

    ExemptionProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
