package kam.visit.outing.plan;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about visit plans. */
enum VisitPlanProblem implements ProblemCode {
    WRONG_STATUS("visit-plan-wrong-status", 409, "拜访计划当前状态不允许此操作", "Not possible in the plan's current status"),
    OWN_PLAN("visit-plan-own", 403, "不得审批或核销自己的拜访计划", "Nobody decides on a plan of their own"),
    CHANGED("visit-plan-changed", 409, "拜访计划内容已变更，请重新阅读", "The plan was changed since it was read"),
    REASON_REQUIRED("visit-plan-reason-required", 400, "须说明理由", "A reason is needed"),
    DAY_NOT_POSSIBLE("visit-plan-day-not-possible", 400, "日期不合理", "The day is not possible"),
    OVER_ASKED("visit-plan-budget-over-asked", 409, "核拨金额超过申请预算", "More than the budget asked for");

    private final ProblemText text;

    VisitPlanProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
