package kam.kpi.organisation.office;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about offices. */
enum OfficeProblem implements ProblemCode {
    OFFICE_ALREADY_OPENED("office-already-opened", 409, "该办事处编码已使用", "An office has this code already"),
    OFFICE_IN_USE("office-in-use", 409, "该办事处尚有人员或大客户", "The office still has staff or key accounts");

    private final ProblemText text;

    OfficeProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
