package kam.kit.trail;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about decisions. */
enum DecisionProblem implements ProblemCode {
    REASON_REQUIRED("decision-reason-required", 400, "须说明理由", "A reason is needed"),
    OWN_DRAFT("decision-own-draft", 403, "不得审批自己拟定的内容", "Nobody decides on a draft of their own"),
    CONTENT_CHANGED("decision-content-changed", 409, "内容已变更，请重新阅读", "The content was changed since it was read");

    private final ProblemText text;

    DecisionProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
