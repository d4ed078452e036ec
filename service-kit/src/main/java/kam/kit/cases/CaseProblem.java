package kam.kit.cases;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about any case, by the same codes everywhere. */
enum CaseProblem implements ProblemCode {
    VERDICT_NOT_OFFERED("verdict-not-offered", 400, "此处不能作出该决定", "This verdict is not offered here"),
    REASON_REQUIRED("decision-reason-required", 400, "须说明理由", "A reason is needed"),
    NOT_DECIDER("not-decider", 403, "不由此人决定", "Somebody else decides on it"),
    OWN_WORK("own-work", 403, "不得审批自己经办的内容", "Nobody decides on their own work"),
    WRONG_STATUS("wrong-status", 409, "当前状态不允许此操作", "Not possible in the current status"),
    CONTENT_CHANGED("content-changed", 409, "内容与您所阅的不一致", "The content is not what you read");

    private final ProblemText text;

    CaseProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
