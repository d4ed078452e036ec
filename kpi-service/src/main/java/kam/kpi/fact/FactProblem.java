package kam.kpi.fact;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about facts. */
enum FactProblem implements ProblemCode {
    FACTS_BEING_REBUILT("facts-being-rebuilt", 409, "考核事实正在重建，请稍后再试", "The facts are being read again from the events");

    private final ProblemText text;

    FactProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
