package kam.customer.servicedesk.desk;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused wherever the service desk works for a customer. */
enum DeskProblem implements ProblemCode {
    NOT_A_KEY_ACCOUNT("not-a-key-account", 409, "该客户不是大客户", "The customer is no key account");

    private final ProblemText text;

    DeskProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
