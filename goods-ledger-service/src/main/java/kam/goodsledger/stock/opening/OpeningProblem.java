package kam.goodsledger.stock.opening;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about opening positions. */
enum OpeningProblem implements ProblemCode {
    WRONG_STATUS(
            "opening-position-wrong-status",
            409,
            "期初当前状态不允许此操作",
            "Not possible in the opening position's current status"),
    ALREADY_REPORTED(
            "opening-position-already-reported",
            409,
            "该办事处已上报该客户的期初",
            "The office has reported the opening position of this customer before"),
    ARREARS_EXCEED_RECEIVABLE(
            "arrears-exceed-receivable", 400, "欠款不能大于应收款", "More is overdue than the customer owes at all");

    private final ProblemText text;

    OpeningProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
