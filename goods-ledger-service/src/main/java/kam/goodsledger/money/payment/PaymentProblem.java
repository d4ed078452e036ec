package kam.goodsledger.money.payment;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about payments. */
enum PaymentProblem implements ProblemCode {
    NOT_YOURS_TO_RECORD(
            "payment-not-yours-to-record",
            403,
            "公司收款由财务登记，办事处收款由办事处登记",
            "Finance records what the company got, the office what it got itself"),
    BILL_DOES_NOT_FIT(
            "bill-does-not-fit", 400, "承兑汇票须填写票号和到期日，其他方式不得填写", "A bank acceptance has a bill, others have none"),
    BILL_DUE_BEFORE_GOT("bill-due-before-got", 400, "汇票到期日不能早于收款日", "The bill was due before it was got"),
    MATCHED_ALREADY("receipt-matched-already", 409, "该款项已认领", "The receipt was matched before");

    private final ProblemText text;

    PaymentProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
