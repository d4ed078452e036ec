package kam.contractapproval.trade.quote;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about quotes. */
enum QuoteProblem implements ProblemCode {
    VALIDITY_OVER("validity-over", 400, "报价有效期不得早于今天", "An offer cannot be valid until a day that is over"),
    FLOOR_UNKNOWN("floor-unknown", 400, "价目表中没有该货物，须填写底价", "The price list has none: state the floor price"),
    AMOUNT_TOO_LARGE("amount-too-large", 400, "金额超出范围", "The amount is too large"),
    FLOOR_REASON_REQUIRED(
            "floor-reason-required", 400, "低于结算底价须书面说明理由", "Under the floor price a written reason is needed"),
    TOO_MANY_ROUNDS("too-many-rounds", 409, "报价轮次过多", "No more rounds are taken"),
    NO_ROUND("no-round", 409, "尚无报价", "Nothing has been offered yet"),
    NOT_THE_LATEST_ROUND("not-the-latest-round", 409, "只能接受最新一轮报价", "Only the latest round can be accepted"),
    EXPIRED("offer-expired", 409, "报价已过有效期", "The offer is not valid any more"),
    CLOSED("quote-closed", 409, "报价已成交或已关闭", "The quote is closed");

    private final ProblemText text;

    QuoteProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
