package kam.contractapproval.approval.route;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** Why a decision can be refused. */
enum RouteProblem implements ProblemCode {
    FLOOR_REASON_REQUIRED(
            "floor-reason-required", 400, "低于结算底价须书面说明理由", "Under the floor price a written reason is needed"),
    REASON_REQUIRED("reason-required", 400, "退回或否决须说明理由", "A return or a rejection needs its reason"),
    MAY_NOT_DECIDE("may-not-decide", 403, "您无权处理该步骤", "You may not decide this step"),
    SEPARATION_OF_DUTIES(
            "separation-of-duties",
            403,
            "自己的事自己不得审批，且一人只能处理一次",
            "Nobody decides on his own work, and nobody decides twice"),
    SECOND_PERSON_NEEDED(
            "reassignment-second-person-needed", 403, "改派须由第二人确认", "A second person confirms a reassignment"),
    ALREADY_PROPOSED("reassignment-open", 409, "该步骤已有改派待确认", "Another reassignment of the step waits for confirmation"),
    NOTHING_PROPOSED("no-reassignment-open", 409, "没有待确认的改派", "No reassignment waits for confirmation"),
    STEP_NOT_OPEN("step-not-open", 409, "尚未轮到该步骤", "It is not this step's turn"),
    STEP_ALREADY_DECIDED("step-already-decided", 409, "该步骤已有结论", "The step has been decided"),
    CONTENT_CHANGED("content-changed", 409, "内容与您所阅的不一致", "The content is not what you read");

    private final ProblemText text;

    RouteProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
