package kam.customer.development.contactplan;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about contact plans. */
enum ContactPlanProblem implements ProblemCode {
    DAY_NOT_POSSIBLE("contact-plan-day-not-possible", 400, "日期不合理", "The day is not possible"),
    WRONG_STATUS("contact-plan-wrong-status", 409, "接触计划已结束", "The contact is recorded or cancelled already");

    private final ProblemText text;

    ContactPlanProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
