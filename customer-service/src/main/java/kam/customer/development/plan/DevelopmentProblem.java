package kam.customer.development.plan;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about development plans and their meetings. */
enum DevelopmentProblem implements ProblemCode {
    SCHEDULE_INVALID("development-schedule-invalid", 400, "计划时间安排不成立", "The schedule does not hold together"),
    NO_SUCH_MEASURE("development-measure-unknown", 400, "计划中没有该措施", "The plan has no such measure"),
    UNDONE_UNEXPLAINED("development-undone-unexplained", 400, "未完成的措施须说明原因", "Undone measures need a reason"),
    MEETING_INVALID("development-meeting-invalid", 400, "会议记录不成立", "The minutes do not hold together"),
    WRONG_STATUS("development-plan-wrong-status", 409, "开发计划当前状态不允许此操作", "Not possible in the plan's current status");

    private final ProblemText text;

    DevelopmentProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
