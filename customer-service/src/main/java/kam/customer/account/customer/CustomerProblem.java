package kam.customer.account.customer;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about customers. */
enum CustomerProblem implements ProblemCode {
    CREDIT_CODE_INVALID("credit-code-invalid", 400, "统一社会信用代码校验不通过", "The unified social credit code is not valid"),
    CUSTOMER_ALREADY_REGISTERED("customer-already-registered", 409, "该客户已登记", "The customer is registered already"),
    ASSIGNMENT_NEEDED(
            "assignment-needed", 409, "更换大客户经理须另行指派", "Another account manager is assigned, not written down"),
    WRONG_STATUS("customer-wrong-status", 409, "客户当前状态不允许此操作", "Not possible in the customer's current status");

    private final ProblemText text;

    CustomerProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
