package kam.contractapproval.reports.simulation;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about simulations. */
enum SimulationProblem implements ProblemCode {
    PERIOD_INVALID("simulation-period-invalid", 400, "模拟期间无效", "The period is not valid");

    private final ProblemText text;

    SimulationProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
