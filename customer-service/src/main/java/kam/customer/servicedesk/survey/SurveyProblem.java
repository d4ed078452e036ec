package kam.customer.servicedesk.survey;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about satisfaction surveys. */
enum SurveyProblem implements ProblemCode {
    WRONG_STATUS("survey-wrong-status", 409, "调查已完成", "The survey is completed"),
    MARKS_DO_NOT_FIT("survey-marks-do-not-fit", 400, "评分与问卷不符", "The marks do not fit the questionnaire"),
    QUESTIONNAIRE_INVALID("questionnaire-invalid", 400, "问卷内容不合理", "The questionnaire is not valid"),
    ALREADY_SCHEDULED("survey-already-scheduled", 409, "该客户已有调查计划", "The customer has a schedule already"),
    DAY_NOT_POSSIBLE("survey-day-not-possible", 400, "日期不合理", "The day is not possible"),
    ACTION_DONE("improvement-action-done", 409, "改进措施已完成", "The improvement action is done");

    private final ProblemText text;

    SurveyProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
