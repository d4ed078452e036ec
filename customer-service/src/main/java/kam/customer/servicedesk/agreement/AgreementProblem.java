package kam.customer.servicedesk.agreement;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about service agreements. */
enum AgreementProblem implements ProblemCode {
    WRONG_STATUS("agreement-wrong-status", 409, "服务协议当前状态不允许此操作", "Not possible in the agreement's current status"),
    ALREADY_THERE("agreement-exists", 409, "该客户已有服务协议", "The customer has an agreement already"),
    DOCUMENT_MISSING("agreement-document-missing", 409, "缺少已签署的协议文本", "The signed agreement is missing"),
    ALLOCATION_DOES_NOT_SUM("allocation-does-not-sum", 400, "配置金额合计与协议金额不符", "The lines do not make the agreed amount"),
    DAY_NOT_POSSIBLE("agreement-day-not-possible", 400, "日期不合理", "The day is not possible");

    private final ProblemText text;

    AgreementProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
