package kam.visit.gift;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about gifts. */
enum GiftProblem implements ProblemCode {
    DAY_NOT_POSSIBLE("gift-day-not-possible", 400, "日期不合理", "The day is not possible"),
    BUDGET_BELOW_VALUE("gift-budget-below-value", 400, "预算低于礼品价值", "The budget is less than the gift is worth"),
    SINGLE_LIMIT_EXCEEDED("gift-single-limit-exceeded", 409, "超过单件礼品限额", "More than one gift may cost"),
    LIMIT_EXCEEDED("gift-limit-exceeded", 409, "超过受赠人年度限额", "More than the recipient may get in a year"),
    OVER_RESERVED("gift-over-reserved", 409, "实际价值超过预留预算", "Worth more than was reserved"),
    RECEIPT_MISSING("gift-receipt-missing", 409, "缺少签收凭证", "The receipt is missing");

    private final ProblemText text;

    GiftProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
