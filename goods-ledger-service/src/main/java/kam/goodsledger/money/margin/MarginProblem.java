package kam.goodsledger.money.margin;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about an office's margin. */
enum MarginProblem implements ProblemCode {
    EXCEEDS_MARGIN("payout-exceeds-margin", 409, "兑付金额超过办事处毛利余额", "More than is left of the office's margin"),
    EXCEEDS_CLAIM("offset-exceeds-payable", 409, "抵扣金额超过办事处货款余额", "More than the office owes the company");

    private final ProblemText text;

    MarginProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
