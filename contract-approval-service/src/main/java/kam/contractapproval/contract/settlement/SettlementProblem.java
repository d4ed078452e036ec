package kam.contractapproval.contract.settlement;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about settlement prices. */
enum SettlementProblem implements ProblemCode {
    EFFECTIVE_IN_THE_PAST("effective-in-the-past", 400, "生效日期不得早于今天", "A price cannot take effect in the past"),
    LIST_REFUSED("price-list-refused", 400, "价目表中有错误的行，全部未登记", "Some lines of the list are wrong, none was recorded"),
    IN_FORCE_ALREADY("price-in-force-already", 409, "价格已生效，不能撤回", "The price has come into force"),
    WITHDRAWN_ALREADY("price-withdrawn-already", 409, "价格已撤回", "The price was withdrawn already");

    private final ProblemText text;

    SettlementProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
