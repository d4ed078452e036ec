package kam.goodsledger.request;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about requests for money. */
enum RequestProblem implements ProblemCode {
    DECIDED_ALREADY("request-decided-already", 409, "该申请已审批", "The request was decided before"),
    OWN_REQUEST("own-request", 403, "不得审批自己提出的申请", "Nobody decides on a request of their own"),
    CONTENT_DIFFERS("request-digest-differs", 409, "摘要与申请内容不一致", "The digest is not that of the request"),
    REMARK_REQUIRED("request-remark-required", 400, "驳回须说明理由", "To reject it needs a remark");

    private final ProblemText text;

    RequestProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
