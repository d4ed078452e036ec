package kam.customer.development.worth;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about worth analyses. */
enum WorthProblem implements ProblemCode {
    DAY_NOT_POSSIBLE("worth-transaction-to-come", 400, "交易日期不合理", "A transaction lies in the future"),
    CONCLUDED("worth-analysis-concluded", 409, "价值分析已定论，不可修改", "The analysis is concluded and never changed"),
    DRAFT_OPEN("worth-analysis-draft-open", 409, "该客户已有未定论的分析", "The customer has an analysis in draft"),
    NOT_CONCLUDED("worth-analysis-not-concluded", 409, "价值分析尚未定论", "The analysis is not concluded");

    private final ProblemText text;

    WorthProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
