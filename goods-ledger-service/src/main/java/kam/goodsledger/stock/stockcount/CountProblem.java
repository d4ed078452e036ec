package kam.goodsledger.stock.stockcount;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about stock counts. */
enum CountProblem implements ProblemCode {
    WRONG_STATUS("stock-count-wrong-status", 409, "盘点当前状态不允许此操作", "Not possible in the stock count's current status"),
    ANOTHER_OPEN("stock-count-open", 409, "该合同有未处理的盘点", "Another count of this contract is not decided yet"),
    NOT_LATER("stock-count-not-later", 409, "盘点时间须晚于上次盘点", "An earlier count is booked as of that time or later"),
    BOOK_CHANGED(
            "stock-count-book-changed",
            409,
            "盘点时点的账面数量已变更，须重新盘点",
            "The book as of the count has changed, so count anew");

    private final ProblemText text;

    CountProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
