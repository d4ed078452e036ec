package kam.customer.admission.screening;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about screenings. */
enum ScreeningProblem implements ProblemCode {
    SCORECARD_INVALID("screening-scorecard-invalid", 400, "筛选指标不成立", "The scorecard does not hold together"),
    SCORES_INCOMPLETE(
            "screening-scores-incomplete", 400, "评分须逐项对应现行指标", "The scores do not fit the scorecard in force"),
    CANDIDATE_INVALID("candidate-invalid", 400, "候选客户填写有误", "The candidate is not named as it should be"),
    CANDIDATE_REGISTERED("candidate-registered", 409, "该候选客户已登记", "The candidate is a customer already"),
    ALREADY_DECIDED("screening-already-decided", 409, "该筛选已有结论", "The screening has its decision");

    private final ProblemText text;

    ScreeningProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
