package kam.customer.servicedesk.serviceplan;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about service plans. */
enum ServicePlanProblem implements ProblemCode {
    WRONG_STATUS("service-plan-wrong-status", 409, "服务计划当前状态不允许此操作", "Not possible in the plan's current status"),
    ALREADY_PLANNED("service-plan-exists", 409, "该客户已有服务计划", "The customer has a plan already"),
    TEAM_INCOMPLETE("service-team-incomplete", 400, "服务团队不完整", "The dedicated team lacks someone"),
    NO_SUCH_MILESTONE("service-milestone-unknown", 404, "无此时间节点", "The plan has no such milestone"),
    MILESTONE_DONE("service-milestone-done", 409, "该节点已完成", "The milestone is done"),
    DAY_NOT_POSSIBLE("service-plan-day-not-possible", 400, "日期不合理", "The day is not possible");

    private final ProblemText text;

    ServicePlanProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
