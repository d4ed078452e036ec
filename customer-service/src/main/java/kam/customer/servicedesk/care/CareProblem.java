package kam.customer.servicedesk.care;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about care activities. */
enum CareProblem implements ProblemCode {
    WRONG_STATUS("care-wrong-status", 409, "关怀活动当前状态不允许此操作", "Not possible in the activity's current status"),
    DAY_NOT_POSSIBLE("care-day-not-possible", 400, "日期不合理", "The day is not possible");

    private final ProblemText text;

    CareProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
