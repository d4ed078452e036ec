package kam.customer.development.positioning;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about product positionings. */
enum PositioningProblem implements ProblemCode {
    ITEMS_INVALID("positioning-items-invalid", 400, "产品组合不成立", "The product mix does not hold together");

    private final ProblemText text;

    PositioningProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
