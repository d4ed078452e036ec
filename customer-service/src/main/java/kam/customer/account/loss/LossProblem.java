package kam.customer.account.loss;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about lost customers. */
enum LossProblem implements ProblemCode {
    DAY_TO_COME("loss-day-to-come", 409, "流失日期不得晚于今日", "A customer is not lost on a day to come"),
    ALREADY_PROPOSED("loss-already-proposed", 409, "流失认定正在审批", "That it is lost is proposed already"),
    CONTRACT_IN_FORCE("contract-in-force", 409, "尚有生效合同，请先终止", "A contract is in force; terminate it first"),
    NOT_LOST("customer-not-lost", 409, "该客户未流失", "The customer is not lost");

    private final ProblemText text;

    LossProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
