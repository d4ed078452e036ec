package kam.goodsledger.delivery.delivery;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about deliveries. */
enum DeliveryProblem implements ProblemCode {
    WRONG_STATUS("delivery-wrong-status", 409, "配送单当前状态不允许此操作", "Not possible in the delivery's current status"),
    PROOF_MISSING("delivery-proof-missing", 409, "须先上传签收单", "The signed delivery receipt is not attached"),
    SIGNED_BEFORE_DISPATCH("signed-before-dispatch", 400, "签收日期不能早于发出日期", "Signed for before it was dispatched");

    private final ProblemText text;

    DeliveryProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
