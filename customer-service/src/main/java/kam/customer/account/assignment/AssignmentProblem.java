package kam.customer.account.assignment;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about assignments. */
enum AssignmentProblem implements ProblemCode {
    CUSTOMER_LOST("customer-lost", 409, "该客户已流失", "The customer is lost"),
    DAY_IN_THE_PAST("assignment-in-the-past", 409, "指派日期已过", "The day has passed"),
    ACROSS_OFFICES("assignment-across-offices", 403, "跨办事处指派由大客户总监决定", "The director assigns across offices"),
    CONTRACTS_STAY("contracts-stay", 409, "须确认现有合同仍属原办事处", "Contracts stay with the office that has them"),
    NOTHING_CHANGES("assignment-changes-nothing", 409, "已由此人负责", "This person answers for the customer already");

    private final ProblemText text;

    AssignmentProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
