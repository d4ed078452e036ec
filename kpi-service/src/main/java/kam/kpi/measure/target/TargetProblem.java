package kam.kpi.measure.target;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about targets. */
enum TargetProblem implements ProblemCode {
    INDICATOR_TAKES_NO_TARGET("indicator-takes-no-target", 400, "该指标不设目标值", "This indicator has no target"),
    OFFICE_MISSING("office-missing", 400, "个人目标须注明办事处", "A person's target needs the person's office"),
    TARGET_ALREADY_SET("target-already-set", 409, "该目标已设定，请修改原目标", "This target is set already; change it"),
    BREAKDOWN_EXCEEDS("breakdown-exceeds", 409, "分解目标之和超过上级目标", "The parts add up to more than the whole");

    private final ProblemText text;

    TargetProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
