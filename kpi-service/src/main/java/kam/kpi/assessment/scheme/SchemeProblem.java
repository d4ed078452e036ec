package kam.kpi.assessment.scheme;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about assessment schemes. */
enum SchemeProblem implements ProblemCode {
    WEIGHTS_NOT_100("weights-not-100", 400, "各项权重之和须为100分", "The weights must add up to 100"),
    UNKNOWN_INDICATOR("unknown-indicator", 400, "没有此考核指标，或指标重复", "No such indicator, or named twice"),
    UNKNOWN_RULE("unknown-rule", 400, "没有此评分规则", "No such scoring rule"),
    SCHEME_NOT_IN_ADVANCE(
            "scheme-not-in-advance", 409, "新方案须在生效日之前制定", "A scheme must be made before the day it takes effect"),
    NO_SCHEME_IN_FORCE("no-scheme-in-force", 409, "该期间没有生效的考核方案", "No scheme is in force for that period");

    private final ProblemText text;

    SchemeProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
