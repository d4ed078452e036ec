package kam.customer.servicedesk.marketinformation;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about market information. */
enum InformationProblem implements ProblemCode {
    WRONG_STATUS("market-information-wrong-status", 409, "市场信息当前状态不允许此操作", "Not possible in the information's status"),
    COMPANY_UNCLEAR(
            "market-information-company-unclear", 400, "须指明客户或公司及办事处", "Name a customer, or a company and an office"),
    OWN_INFORMATION("market-information-own", 403, "不得评定自己登记的信息", "Nobody judges what they registered"),
    DAY_NOT_POSSIBLE("market-information-day-not-possible", 400, "日期不合理", "The day is not possible");

    private final ProblemText text;

    InformationProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
