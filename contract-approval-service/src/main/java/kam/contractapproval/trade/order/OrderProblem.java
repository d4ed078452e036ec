package kam.contractapproval.trade.order;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about orders. */
enum OrderProblem implements ProblemCode {
    WISHED_IN_THE_PAST("wished-in-the-past", 400, "期望交货日期不能早于今天", "The wished delivery date has passed"),
    LINE_TWICE("order-line-twice", 400, "同一合同行重复出现", "A contract line is named twice"),
    REASON_REQUIRED("verdict-reason-required", 400, "不认可试单须说明理由", "A rejection of the trial order needs a reason"),
    LINE_NOT_IN_CONTRACT("order-line-not-in-contract", 409, "合同中没有该行", "The contract has no such line"),
    LINE_UNCLEAR(
            "order-line-unclear", 409, "合同有多行该产品，请写明行号", "Several lines are of the product: name one by its number"),
    WRONG_STATUS("order-wrong-status", 409, "订单当前状态不允许此操作", "Not possible in the order's current status"),
    GOODS_ON_THEIR_WAY("order-goods-on-their-way", 409, "订单货物已发出，不能取消", "Goods of the order are on their way"),
    TRIAL_ORDER_FIRST("trial-order-first", 409, "须先下试单，试单认可后方可下其他订单", "A trial order has to be accepted first"),
    TRIAL_ORDER_OPEN("trial-order-open", 409, "已有试单尚未评定", "A trial order is not judged yet"),
    NO_TRIAL_AGREED("no-trial-agreed", 409, "合同未约定试单或试单已认可", "No trial order is agreed, or it was accepted already"),
    NOT_A_TRIAL("not-a-trial-order", 409, "该订单不是试单", "The order is no trial order"),
    ALREADY_JUDGED("trial-already-judged", 409, "试单已评定", "The trial order was judged already");

    private final ProblemText text;

    OrderProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
