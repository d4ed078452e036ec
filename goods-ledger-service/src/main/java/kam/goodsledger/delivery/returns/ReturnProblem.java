package kam.goodsledger.delivery.returns;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about returns. */
enum ReturnProblem implements ProblemCode {
    WRONG_STATUS("return-wrong-status", 409, "退换货当前状态不允许此操作", "Not possible in the return's current status"),
    NOT_DELIVERED("return-of-undelivered", 409, "该配送单未签收或不存在", "No delivery that was signed for has this id"),
    MORE_THAN_DELIVERED("return-exceeds-delivery", 409, "退货数量超出已签收数量", "More than was delivered and not returned yet");

    private final ProblemText text;

    ReturnProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
