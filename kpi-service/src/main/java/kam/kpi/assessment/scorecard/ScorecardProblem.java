package kam.kpi.assessment.scorecard;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about scorecards. */
enum ScorecardProblem implements ProblemCode {
    PERIOD_NOT_OVER("period-not-over", 409, "考核期尚未结束，不能发布", "The period is not over yet"),
    OWN_SCORECARD("own-scorecard", 409, "不能发布本人的考核表", "Nobody publishes his own scorecard"),
    ALREADY_PUBLISHED(
            "scorecard-already-published", 409, "该员工本期考核表已发布", "A scorecard of this period is published already");

    private final ProblemText text;

    ScorecardProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
