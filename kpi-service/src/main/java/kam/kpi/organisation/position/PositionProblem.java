package kam.kpi.organisation.position;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about positions. */
enum PositionProblem implements ProblemCode {
    POSITION_INVALID("position-invalid", 400, "岗位说明不成立", "The position does not hold together"),
    POSITION_UNKNOWN("position-unknown", 404, "没有生效的该岗位", "No such position is in force"),
    POSITION_BEING_DRAFTED("position-being-drafted", 409, "该岗位已有未生效的草案", "The position is being drafted already");

    private final ProblemText text;

    PositionProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
