package kam.customer.development.opportunity;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about opportunities. */
enum OpportunityProblem implements ProblemCode {
    ALREADY_OPEN("opportunity-already-open", 409, "该客户已有进行中的开发项目", "The customer has an open opportunity"),
    CLOSED("opportunity-closed", 409, "开发项目已结束", "The opportunity is closed"),
    WRONG_STAGE("opportunity-wrong-stage", 409, "当前阶段不允许此操作", "Not possible from the current stage"),
    CONDITIONS_NOT_MET("stage-conditions-not-met", 409, "阶段条件未满足", "The conditions of the stage are not met");

    private final ProblemText text;

    OpportunityProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
